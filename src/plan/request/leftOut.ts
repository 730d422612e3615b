import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type SelectionNode,
} from 'graphql';
import type { Variables } from './reading.js';

/**
 * Tells whether `@include` or `@skip` leaves a selection out.
 * @param open returns the value behind a stand-in for a variable
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
