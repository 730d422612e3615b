import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type SelectionNode,
} from 'graphql';
import type { Variables } from './reading.js';

/**
 * Whether `@include` or `@skip` leaves a selection out.
 * @param open gives the value behind what stands in the variables
 */
export function isLeftOut(
  selection: SelectionNode,
  variables: Variables,
  open: (value: unknown) => unknown = (value) => value,
): boolean {
  const [skip, include] = [GraphQLSkipDirective, GraphQLIncludeDirective].map(
    (directive) => getDirectiveValues(directive, selection, variables)?.['if'],
  );
  return open(skip) === true || open(include) === false;
}
