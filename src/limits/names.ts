import { visit } from 'graphql';
import type { DocumentNode, NameNode } from 'graphql';
import { ExpectedError } from '../errors.js';

/**
 * The most letters of a name that a client gives. It is bounded because an answer repeats an alias for each object that
 * has the field.
 */
export const LONGEST_NAME = 100;

/** Refuses long names of aliases, operations, variables and fragments, with OPERATION_TOO_LARGE. */
export function checkNames(document: DocumentNode): void {
  visit(document, {
    Field: ({ alias }) => checkName('alias', alias),
    OperationDefinition: ({ name }) => checkName('operation', name),
    VariableDefinition: ({ variable }) => checkName('variable', variable.name),
    FragmentDefinition: ({ name }) => checkName('fragment', name),
  });
}

/** Refuses a name that is too long. The message shows only its beginning, which is enough to recognize it. */
function checkName(of: string, name: NameNode | undefined): void {
  if (!name || name.value.length <= LONGEST_NAME) return;
  throw new ExpectedError(
    'OPERATION_TOO_LARGE',
    `The name of the ${of} \`${name.value.slice(0, 20)}…\` has ${name.value.length} letters, and the limit is ${LONGEST_NAME}. Give it a shorter one.`,
  );
}
