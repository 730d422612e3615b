import type { Term, TermPair } from '../../vocabulary/term.js';
import type { Problem } from '../../yaml/problem.js';
import { pairsOfType, STATEMENT_VALUES } from '../predicates.js';
import type { CheckContext } from './checkContext.js';
import { noneOf } from './noneOf.js';

/**
 * What of a predicate of a user's own the graph could not show: it derives a relationship of a type that there is, between
 * things that this type joins, or nothing.
 */
export function derivationProblems(term: Term, context: CheckContext): readonly Problem[] {
  return [...valueProblems(term), ...actProblems(term), ...relationshipProblems(term, context)];
}

function valueProblems({ value, derives }: Term): readonly Problem[] {
  if (value === undefined) return [];
  if (!STATEMENT_VALUES.includes(value)) {
    const kinds = STATEMENT_VALUES.join(', ');
    const message = `A predicate of your own has a value of kind ${kinds}, not ${value}, because names, statuses and the like become properties. Write one of these.`;
    return [{ path: ['value'], message }];
  }
  if (derives === undefined) return [];
  const message = `A predicate that derives ${derives} has an object and no value. Leave one of the two out.`;
  return [{ path: ['value'], message }];
}

/** What derives a relationship that is an act of speaking is one itself. */
function actProblems({ act }: Term): readonly Problem[] {
  const message = 'Whether a predicate is an act of speaking follows from what it derives. Leave `act` out.';
  return act === undefined ? [] : [{ path: ['act'], message }];
}

function relationshipProblems({ derives, pairs }: Term, context: CheckContext): readonly Problem[] {
  if (derives === undefined) return [];
  const types = context.storage.enumMeanings('RelationshipType');
  if (!types.some(({ name }) => name === derives))
    return [{ path: ['derives'], message: noneOf(derives, 'relationship types', types) }];
  const allowed = pairsOfType(derives, context.words);
  if (pairs.every((pair) => fits(pair, allowed, context))) return [];
  const joins = allowed.map(({ domain, range }) => `from ${domain.join(', ')} to ${range.join(', ')}`);
  const message = `${derives} leads ${joins.join('; or ')}, and the domain or range of this predicate goes beyond. Narrow it.`;
  return [{ path: ['derives'], message }];
}

/** Whether the relationship may join each type of the domain with each of the range. */
function fits({ domain, range }: TermPair, allowed: readonly TermPair[], context: CheckContext): boolean {
  const joins = (from: string, to: string): boolean =>
    allowed.some(
      (pair) =>
        pair.domain.some((label) => isWithin(from, label, context)) &&
        pair.range.some((label) => isWithin(to, label, context)),
    );
  return range.length > 0 && domain.every((from) => range.every((to) => joins(from, to)));
}

/** Whether everything with the one label has the other too. */
export function isWithin(label: string, other: string, { storage }: CheckContext): boolean {
  const types = [...storage.types.values()].filter(({ labels }) => labels.includes(label));
  return types.length > 0 && types.every(({ labels }) => labels.includes(other));
}
