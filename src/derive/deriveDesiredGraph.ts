import { canonical } from './desiredGraph.js';
import type { DesiredNode, DesiredGraph } from './desiredGraph.js';
import { deriveClaim } from './deriveClaims.js';
import { deriveEntity } from './deriveEntities.js';
import { deriveEvidence } from './deriveEvidence.js';
import { deriveQuotes } from './deriveQuotes.js';
import { deriveParts, primaryName } from './deriveParts.js';
import type { Parts } from './deriveParts.js';
import { deriveRelationships } from './deriveRelationships.js';
import { deriveArticle, deriveDataset, sentenceId } from './deriveSources.js';
import { deriveDisagreements } from './disagreements/deriveDisagreements.js';
import { articleId } from '../facts/facts.js';
import type { Facts } from '../facts/facts.js';
import { groupBy } from '../text/groupBy.js';
import { derivingClaims, numberClaims, relatingClaims } from '../facts/numberedClaims.js';
import { createVocabulary } from '../vocabulary/vocabulary.js';
import { isA } from '../schema/stored/storage.js';
import { prefixOf } from '../schema/stored/typeOfId.js';
import type { Storage, StoredType } from '../schema/stored/storage.js';

/**
 * Derives the desired graph from facts. Every property and plain relationship of an entity comes from the claims about
 * it, so that there is one source of truth. Pure: equal facts give an equal graph. The facts must have been checked.
 */
export function deriveDesiredGraph(facts: Facts, storage: Storage): DesiredGraph {
  const claims = numberClaims(facts);
  const deriving = derivingClaims(claims);
  const bySubject = groupBy(deriving, (claim) => claim.subject);
  const nameOf = (entity: string): string => primaryName(entity, bySubject.get(entity) ?? []);
  const headlines = headlinesOf(facts);
  const claimType = typeNamed(storage, 'claim');
  const sources = [
    ...facts.articles.map(deriveArticle),
    { nodes: facts.datasets.map(deriveDataset), relationships: [] },
  ];
  const sourceNames = namesOf(sources);
  const entities = facts.entities.map(({ id }) =>
    deriveEntity(id, typeNamed(storage, prefixOf(id)), bySubject.get(id) ?? []),
  );
  const times = timesOfRows(entities, storage);
  const timeOf = (entity: string): string | undefined => times.get(entity);
  const parts: readonly Parts[] = [
    ...sources,
    ...facts.entities.map(({ id }) => deriveParts(id, bySubject.get(id) ?? [])),
    {
      nodes: entities,
      relationships: deriveRelationships(relatingClaims(claims, createVocabulary(facts.terms))),
    },
    ...claims.map((claim) => deriveClaim(claim, { type: claimType, nameOf, timeOf })),
    { nodes: [], relationships: deriveQuotes(claims) },
    deriveEvidence(claims, (sentence) => headlines.has(sentence)),
    deriveDisagreements(claims, (id) => sourceNames.get(id) ?? nameOf(id)),
  ];
  return canonical({
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  });
}

/** The times, as EDTF, of the events and agreements that are rows of a timeline. */
function timesOfRows(entities: readonly DesiredNode[], storage: Storage): ReadonlyMap<string, string> {
  return new Map(
    entities
      .filter(({ id }) => isA(typeNamed(storage, prefixOf(id)), 'Dated'))
      .flatMap(({ id, properties }) =>
        properties['timeEdtf'] === undefined ? [] : [[id, String(properties['timeEdtf'])] as const],
      ),
  );
}

/** The shown names of sources, because sources are speakers too. */
function namesOf(parts: readonly Parts[]): ReadonlyMap<string, string> {
  const nodes = parts
    .flatMap(({ nodes }) => nodes)
    .filter(({ properties }) => properties['name'] !== undefined);
  return new Map(nodes.map(({ id, properties }) => [id, String(properties['name'])]));
}

function headlinesOf(facts: Facts): ReadonlySet<string> {
  const ids = facts.articles.flatMap((article) =>
    article.sentences
      .filter((sentence) => sentence.headline)
      .map((sentence) => sentenceId(articleId(article), sentence.number)),
  );
  return new Set(ids);
}

function typeNamed(storage: Storage, prefix: string): StoredType {
  const type = storage.typeOfPrefix.get(prefix);
  if (type === undefined) throw new Error(`The schema has no type for ids that begin with ${prefix}/.`);
  return type;
}
