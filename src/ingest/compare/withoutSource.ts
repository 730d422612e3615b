import { referencesOf } from '../../facts/check/checkReferences.js';
import { articleId, derives } from '../../facts/facts.js';
import type { ClaimFact, Facts } from '../../facts/facts.js';
import type { NamedFacts } from './matchRecords.js';

/**
 * Returns the facts of all directories without one article or dataset: without its claims, and without the entities
 * that only it named. Entities that another source names stay. If an entity goes, claims about it by a dataset of the
 * same directory, such as a code or a country, go along. Claims of other sources about it stay, and the caller must
 * refuse them. Pure.
 */
export function withoutSource(all: readonly NamedFacts[], source: string): readonly NamedFacts[] {
  const gone = all.flatMap(({ facts }) => facts.claims.filter((claim) => claim.source === source));
  const rest = all.map(({ id, facts }) => ({
    id,
    facts: {
      articles: facts.articles.filter((article) => articleId(article) !== source),
      datasets: facts.datasets.filter((dataset) => dataset.id !== source),
      entities: facts.entities,
      claims: facts.claims.filter((claim) => claim.source !== source),
      terms: facts.terms,
    },
  }));
  return withoutOrphans(rest, gone);
}

/**
 * Removes entities without a name and the claims that go along with them. Repeats this, because those claims may have
 * named others.
 */
function withoutOrphans(all: readonly NamedFacts[], gone: readonly ClaimFact[]): readonly NamedFacts[] {
  if (gone.length === 0) return all;
  const touched = new Set(gone.flatMap(idsIn));
  const claims = all.flatMap(({ facts }) => facts.claims);
  const named = new Set(claims.filter(isPrimaryName).map(({ subject }) => subject));
  const isOrphan = (id: string): boolean => touched.has(id) && !named.has(id);
  const goesAlong = ({ datasets, entities }: Facts, claim: ClaimFact): boolean =>
    datasets.some(({ id }) => id === claim.source) &&
    entities.some(({ id }) => isOrphan(id) && idsIn(claim).includes(id));
  // An entity that two directories declare stays only in the one whose claims still name it.
  const isElsewhere = (entity: string, directory: NamedFacts): boolean =>
    touched.has(entity) &&
    !directory.facts.claims.some((claim) => idsIn(claim).includes(entity)) &&
    all.some((other) => other !== directory && other.facts.entities.some(({ id }) => id === entity));
  const rest = all.map((directory) => ({
    id: directory.id,
    facts: {
      ...directory.facts,
      entities: directory.facts.entities.filter(({ id }) => !isOrphan(id) && !isElsewhere(id, directory)),
      claims: directory.facts.claims.filter((claim) => !goesAlong(directory.facts, claim)),
    },
  }));
  return withoutOrphans(
    rest,
    all.flatMap(({ facts }) => facts.claims.filter((claim) => goesAlong(facts, claim))),
  );
}

function idsIn(claim: ClaimFact): readonly string[] {
  return referencesOf(claim).map(({ id }) => id);
}

function isPrimaryName(claim: ClaimFact): boolean {
  return derives(claim) && claim.value?.kind === 'name' && claim.value.name.kind === 'PRIMARY';
}
