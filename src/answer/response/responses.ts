import {
  getNamedType,
  GraphQLBoolean,
  GraphQLError,
  Kind,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { WEIGHTS, type Cache } from '../../memory/cache.js';
import type { GraphModel } from '../../schema/model.js';
import { compileResponse, type ResponseRequest } from './compileResponse.js';
import { spend, Unfit, type Complete, type Run } from './complete.js';

type SelectedOperation = Pick<ResponseRequest, 'operation' | 'fragments' | 'variables'>;
type Answers = { readonly [key: string]: unknown };
type Data = { [name: string]: unknown };

/** Makes responses from answers. It remembers the compiled response as long as the operation is remembered. */
export interface Responses {
  /**
   * Returns the `data` of an operation from the answers of its root fields, by response key. Undefined if an answer
   * does not fit the schema; then graphql-js has to execute the operation.
   * @param most the bytes that it may have
   * @throws ExpectedError OPERATION_TOO_LARGE before it has many more
   */
  dataOf(asked: SelectedOperation, answers: Answers, most: number): Data | undefined;
  /**
   * Refuses the same answers as `dataOf`, even if an answer does not fit the schema, because the result of graphql-js
   * is no larger than the bytes counted here.
   * @throws ExpectedError OPERATION_TOO_LARGE; GraphQLError if a directive is asked wrongly
   */
  checkSize(asked: SelectedOperation, answers: Answers, most: number): void;
}

export function createResponses(schema: GraphQLSchema, model: GraphModel, cache: Cache): Responses {
  const completeOf = ({ operation, fragments, variables: all }: SelectedOperation): Complete => {
    const parts = cache.partsOf(operation);
    const variables = booleansOf(schema, operation, all);
    const key = `response ${Object.values(variables).join()}`;
    const known = parts.get(key);
    if (known) return known as Complete;
    const onFields = (count: number): void => parts.grow(WEIGHTS.field * count);
    const made = compileResponse({ operation, fragments, variables, schema, model, onFields });
    parts.set(key, made, WEIGHTS.choice * key.length);
    return made;
  };

  const complete = (asked: SelectedOperation, answers: Answers, run: Run): Data => {
    const data = completeOf(asked)(answers, run) as Data;
    spend(run, 0);
    return data;
  };

  /**
   * Returns an answer that is the same for every request, because an IDE asks for the whole schema in each of its tabs.
   */
  const introspect = (asked: SelectedOperation, run: Run): Data => {
    const parts = cache.partsOf(asked.operation);
    const known = parts.get(INTROSPECTION);
    if (known) return known as Data;
    const data = complete(asked, {}, run);
    parts.set(INTROSPECTION, data, WEIGHTS.introspection * (run.most - run.left));
    return data;
  };

  return {
    dataOf(asked, answers, most) {
      const run = { left: most, most, lenient: false, variables: asked.variables };
      try {
        return asksOnlyAboutSchema(asked.operation) ? introspect(asked, run) : complete(asked, answers, run);
      } catch (error) {
        // A directive that is asked wrongly may first be seen here. graphql-js reports it with its place.
        if (error instanceof Unfit || error instanceof GraphQLError) return undefined;
        throw error;
      }
    },
    checkSize(asked, answers, most) {
      complete(asked, answers, { left: most, most, lenient: true, variables: asked.variables });
    },
  };
}

const INTROSPECTION = 'introspection';

/**
 * Tells whether an operation asks only about the schema. Without variables, its answer depends on the operation alone.
 */
function asksOnlyAboutSchema({ variableDefinitions, selectionSet }: OperationDefinitionNode): boolean {
  if (variableDefinitions && variableDefinitions.length > 0) return false;
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}

/** Returns the variables that `@include` and `@skip` can ask, because no others decide which fields there are. */
function booleansOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: SelectedOperation['variables'],
): { readonly [name: string]: unknown } {
  const names = variableDefinitions
    .filter(({ type }) => getNamedType(typeFromAST(schema, type as never)) === GraphQLBoolean)
    .map(({ variable }) => variable.name.value);
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}
