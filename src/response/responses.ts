import {
  getNamedType,
  GraphQLBoolean,
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

  const completeOf = (asked: Asked): Complete => {
    const known = compiledOf(asked.operation);
    const choice = booleansOf(schema, asked);
    const complete = known.get(choice) ?? compileResponse({ ...asked, schema, model, onFields });
    known.set(choice, complete);
    return complete;
  };

  return {
    dataOf(asked, answers) {
      try {
        return completeOf(asked)(answers) as { [name: string]: unknown };
      } catch (error) {
        if (error instanceof Unfit) return undefined;
        throw error;
      }
    },
  };
}

/** The variables that `@include` and `@skip` can ask: no others decide which fields there are. */
function booleansOf(schema: GraphQLSchema, { operation, variables }: Asked): string {
  return (operation.variableDefinitions ?? [])
    .filter(({ type }) => getNamedType(typeFromAST(schema, type as never)) === GraphQLBoolean)
    .map(({ variable }) => String(variables[variable.name.value]))
    .join();
}
