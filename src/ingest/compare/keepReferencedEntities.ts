import { idsOf } from '../../facts/check/checkContext.js';
import { referencesOf } from '../../facts/check/checkReferences.js';
import type { EntityFact, Facts } from '../../facts/facts.js';
import { articleId } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';

/** Facts that ship, with what they declare no longer and others speak of. */
export interface Kept {
  readonly facts: Facts;
  /** The entities that are kept, and the directory that speaks of each. */
  readonly kept: readonly { readonly id: string; readonly by: string }[];
}

/**
 * The facts that ship, and of those that shipped before the entities that other directories speak of, with what was
 * claimed of each. A new version of Parley may drop an entity; refusing to start then would take away a whole graph for
 * it. What an article claimed that is gone, or what names another entity that is gone, is not kept: where no name is
 * left, neither is the entity, and the facts are refused as any others.
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
