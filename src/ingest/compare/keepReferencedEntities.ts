import { idsOf } from '../../facts/check/checkContext.js';
import { referencesOf } from '../../facts/check/checkReferences.js';
import type { EntityFact, Facts } from '../../facts/facts.js';
import { articleId } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';

/** The shipped facts, with the entities that they no longer declare and other directories name. */
export interface Kept {
  readonly facts: Facts;
  /** The entities that are kept, each with a directory that names it. */
  readonly kept: readonly { readonly id: string; readonly by: string }[];
}

/**
 * Keeps the entities that the shipped facts no longer declare and that claims of other directories name, with the
 * claims about them. A new version of Parley may drop an entity, and refusing to start then would take away a whole
 * graph for it. A claim is not kept if its article is gone or if it names another entity that is gone. If an entity is
 * left without a name, none is kept, and the facts are refused like any others.
 */
export function keepReferencedEntities(now: Facts, before: Facts, others: readonly NamedFacts[]): Kept {
  const declared = new Set([now, ...others.map(({ facts }) => facts)].flatMap(idsOf));
  const spoken = new Map(
    others.flatMap(({ id: by, facts }) =>
      facts.claims.flatMap(referencesOf).flatMap(({ id }) => (declared.has(id) ? [] : [[id, by] as const])),
    ),
  );
  const candidates = before.entities.filter(({ id }) => spoken.has(id));
  const known = new Set([...declared, ...candidates.map(({ id }) => id)]);
  const sources = new Set([...now.articles.map(articleId), ...now.datasets.map(({ id }) => id)]);
  const claims = before.claims.filter(
    (claim) =>
      candidates.some(({ id }) => id === claim.subject) &&
      sources.has(claim.source) &&
      referencesOf(claim).every(({ id }) => known.has(id)),
  );
  const isNamed = ({ id }: EntityFact): boolean =>
    claims.some(({ subject, predicate }) => subject === id && predicate === 'NAMED');
  if (candidates.length === 0 || !candidates.every(isNamed)) return { facts: now, kept: [] };
  return {
    facts: { ...now, entities: [...now.entities, ...candidates], claims: [...now.claims, ...claims] },
    kept: candidates.map(({ id }) => ({ id, by: spoken.get(id) ?? '' })),
  };
}
