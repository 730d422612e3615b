import type { GraphContent, Properties } from '../seed/content.js';
import { deriveContent } from '../seed/deriveContent.js';
import { withSearch } from '../seed/deriveSearch.js';
import type { ClaimFact, DatasetFact, EntityFact, Facts, ValueFact } from '../seed/facts.js';
import type { Storage } from '../seed/storage.js';
import { withTexts } from '../seed/verification.js';
import { COUNTRY_CODES, countryOf } from './countryCodes.js';
import type { CodedCountry } from './countryCodes.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';

/** The names of an import come after those that facts give, for facts know better how an entity is called. */
const AFTER_FACTS = 1_000;

/**
 * What a new entity puts into the graph: itself, what it is called, and the country it stands for or lies in, each
 * claimed by the dataset that named it first; of a country, its codes and names, claimed by the table of country codes.
 * It may point to a country, which is to be written before it or with it.
 */
export function deriveEntityContent(
  entity: NamedEntity,
  dataset: DatasetFact,
  storage: Storage,
): GraphContent {
  const facts = entity.type === 'Country' ? countryFacts(entity) : namedFacts(entity, dataset, storage);
  return afterFacts(withSearch(withTexts(deriveContent(facts, storage), new Map()), storage));
}

/** A dataset by itself. */
export function deriveDatasetContent(dataset: DatasetFact, storage: Storage): GraphContent {
  return deriveContent({ articles: [], datasets: [dataset], entities: [], claims: [] }, storage);
}

function namedFacts(entity: NamedEntity, dataset: DatasetFact, storage: Storage): Facts {
  const says = (predicate: string, said: Partial<ClaimFact>): ClaimFact =>
    claim(dataset.id, entity.id, predicate, `name: ${entity.name}`, said);
  const { identifier } = entity;
  const home = entity.country === undefined ? undefined : countryId(entity.country);
  const belongs = entity.type === 'Place' ? 'PART_OF' : 'REPRESENTS';
  const claims = [
    says('NAMED', { value: nameValue(entity.name, 'PRIMARY') }),
    ...(home === undefined || entity.type === 'Bloc'
      ? []
      : [says(belongs, { object: home, gist: belonging(entity) })]),
    ...(identifier !== undefined && storage.enumValues('IdentifierScheme').includes(identifier.scheme)
      ? [says('IDENTIFIED_BY', { value: { kind: 'identifier', identifier } })]
      : []),
  ];
  return facts(dataset, entity, claims);
}

function belonging({ name, type, country = '' }: NamedEntity): string {
  const home = countryOf(country)?.names[0] ?? country;
  return type === 'Place' ? `${name} lies in ${home}` : `${name} acts for ${home}`;
}

function countryFacts(entity: NamedEntity): Facts {
  const code = entity.country ?? '';
  const country: CodedCountry = countryOf(code) ?? { alpha2: code, names: [entity.name] };
  const says = (predicate: string, value: ValueFact): ClaimFact =>
    claim(COUNTRY_CODES.id, entity.id, predicate, country.alpha2, { value });
  const [shown = country.alpha2, ...others] = country.names;
  const identifiers = [
    ['ISO_3166_1_ALPHA_2', country.alpha2],
    ['ISO_3166_1_ALPHA_3', country.alpha3],
    ['ISO_3166_1_NUMERIC', country.numeric],
  ] as const;
  const claims = [
    says('NAMED', nameValue(shown, 'PRIMARY')),
    ...others.map((name) => says('NAMED', nameValue(name, 'ALIAS'))),
    ...identifiers.flatMap(([scheme, value]) =>
      value === undefined
        ? []
        : [says('IDENTIFIED_BY', { kind: 'identifier', identifier: { scheme, value } })],
    ),
  ];
  return facts(COUNTRY_CODES, entity, claims);
}

function facts(dataset: DatasetFact, { id }: EntityFact, claims: readonly ClaimFact[]): Facts {
  return { articles: [], datasets: [dataset], entities: [{ id }], claims };
}

function claim(
  source: string,
  subject: string,
  predicate: string,
  row: string,
  said: Partial<ClaimFact>,
): ClaimFact {
  return {
    source,
    subject,
    predicate,
    attribution: [],
    polarity: 'AFFIRMED',
    certainty: 'UNSPECIFIED',
    modality: 'ASSERTED',
    rank: 'NORMAL',
    evidence: [{ kind: 'row', row }],
    ...said,
  };
}

/** Coded event data is written in English as far as it is written in Latin letters. */
function nameValue(value: string, kind: string): ValueFact {
  const isLatin = !/\p{L}/u.test(value.replaceAll(/\p{Script=Latin}/gu, ''));
  const name = isLatin ? { language: 'en', script: 'Latn' } : { language: 'und', script: 'Zyyy' };
  return { kind: 'name', name: { value, ...name, kind } };
}

function afterFacts(content: GraphContent): GraphContent {
  const later = (properties: Properties): Properties => ({
    ...properties,
    position: Number(properties['position']) + AFTER_FACTS,
  });
  const nodes = content.nodes.map((node) =>
    node.type === 'Name' ? { ...node, properties: later(node.properties) } : node,
  );
  return { ...content, nodes };
}
