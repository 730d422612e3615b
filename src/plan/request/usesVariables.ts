import { BREAK, visit, type FieldNode } from 'graphql';

/** Whether the arguments of a field depend on variables. */
export function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let uses = false;
  const Variable = (): typeof BREAK => {
    uses = true;
    return BREAK;
  };
  for (const argument of given) visit(argument, { Variable });
  return uses;
}
