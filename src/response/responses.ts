import {
  getNamedType,
  GraphQLBoolean,
  GraphQLError,
  typeFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphModel } from '../schema/model.js';
import { compileResponse, type ResponseRequest } from './compileResponse.js';
import { Unfit, type Complete } from './complete.js';

type Asked = Pick<ResponseRequest, 'operation' | 'fragments' | 'variables'>;

/** Makes responses of answers, and remembers how as long as the operation is remembered. */
export interface Responses {
  /**
   * The `data` of an operation from the answers of its root fields, by response key. Nothing where an answer does not
   * fit the schema, or something else than answers is asked for: then graphql-js has to execute the operation.
   */
  dataOf(asked: Asked, answers: { readonly [key: string]: unknown }): { [name: string]: unknown } | undefined;
}

/**
 * Fields that are remembered in all, some tens of megabytes. A short operation can have many, by fragments in
 * fragments, and what is included and skipped gives it others each time; so past this all are forgotten.
 */
const REMEMBERED_FIELDS = 100_000;
/** Characters of a choice that are counted as a field: a choice without any fields has its price too. */
const AS_MUCH_AS_A_FIELD = 20;

export function createResponses(schema: GraphQLSchema, model: GraphModel): Responses {
  let remembered = new WeakMap<OperationDefinitionNode, Map<string, Complete>>();
  let fields = 0;
  const onFields = (count: number): void => void (fields += count);

  const compiledOf = (operation: OperationDefinitionNode): Map<string, Complete> => {
    if (fields > REMEMBERED_FIELDS) [remembered, fields] = [new WeakMap(), 0];
    const known = remembered.get(operation) ?? new Map<string, Complete>();
    remembered.set(operation, known);
    return known;
  };

  const completeOf = ({ operation, fragments, variables: all }: Asked): Complete => {
    const known = compiledOf(operation);
    const variables = booleansOf(schema, operation, all);
    const choice = Object.values(variables).join();
    const complete = known.get(choice);
    if (complete) return complete;
    const made = compileResponse({ operation, fragments, variables, schema, model, onFields });
    known.set(choice, made);
    onFields(1 + choice.length / AS_MUCH_AS_A_FIELD);
    return made;
  };

  return {
    dataOf(asked, answers) {
      try {
        return completeOf(asked)(answers) as { [name: string]: unknown };
      } catch (error) {
        // A directive that is asked wrongly may first be seen here: graphql-js says so with its place.
        if (error instanceof Unfit || error instanceof GraphQLError) return undefined;
        throw error;
      }
    },
  };
}

/** The variables that `@include` and `@skip` can ask: no others decide which fields there are. */
function booleansOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Asked['variables'],
): { readonly [name: string]: unknown } {
  const names = variableDefinitions
    .filter(({ type }) => getNamedType(typeFromAST(schema, type as never)) === GraphQLBoolean)
    .map(({ variable }) => variable.name.value);
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}
