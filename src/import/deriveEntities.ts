import type { ContentNode, GraphContent } from '../seed/content.js';
import { deriveContent } from '../seed/deriveContent.js';
import { withSearch } from '../seed/deriveSearch.js';
import type { ClaimFact, DatasetFact, Facts, ValueFact } from '../seed/facts.js';
import type { Storage } from '../seed/storage.js';
import { withTexts } from '../seed/verification.js';
import { COUNTRY_CODES, countryOf } from './countryCodes.js';
import type { CodedCountry } from './countryCodes.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';

/** The names of an import come after those that facts give, for facts know better how an entity is called. */
const AFTER_FACTS = 1_000;

/**
 * What new entities put into the graph: themselves, what they are called, and the country each stands for or lies in,
 * claimed by the dataset that named them first; of countries, their codes and names, claimed by the table of country
 * codes. They may point to countries, which are to be written before or with them. What comes of an entity is the same
 * whichever others come with it.
 */
export function deriveEntitiesContent(
  entities: readonly NamedEntity[],
  dataset: DatasetFact,
  storage: Storage,
): GraphContent {
  const isCountry = ({ type }: NamedEntity): boolean => type === 'Country';
  const facts: Facts = {
    articles: [],
    datasets: entities.some(isCountry) ? [dataset, COUNTRY_CODES] : [dataset],
    entities: entities.map(({ id }) => ({ id })),
    claims: entities.flatMap((entity) =>
      isCountry(entity) ? countryClaims(entity) : namedClaims(entity, dataset, storage),
    ),
  };
  const content = withTexts(deriveContent(facts, storage), new Map());
  return withSearch({ ...content, nodes: content.nodes.map(placed) }, storage);
}

function namedClaims(entity: NamedEntity, dataset: DatasetFact, storage: Storage): readonly ClaimFact[] {
  const says = (predicate: string, said: Partial<ClaimFact>): ClaimFact =>
    claim(dataset.id, entity.id, predicate, `name: ${entity.name}`, said);
  const { identifier } = entity;
  const home = entity.country === undefined ? undefined : countryId(entity.country);
  const belongs = entity.type === 'Place' ? 'PART_OF' : 'REPRESENTS';
  return [
    says('NAMED', { value: nameValue(entity.name, 'PRIMARY') }),
    ...(home === undefined || entity.type === 'Bloc'
      ? []
      : [says(belongs, { object: home, gist: belonging(entity) })]),
    ...(identifier !== undefined && storage.enumValues('IdentifierScheme').includes(identifier.scheme)
      ? [says('IDENTIFIED_BY', { value: { kind: 'identifier', identifier } })]
      : []),
  ];
}

function belonging({ name, type, country = '' }: NamedEntity): string {
  const home = countryOf(country)?.names[0] ?? country;
  return type === 'Place' ? `${name} lies in ${home}` : `${name} acts for ${home}`;
}

function countryClaims(entity: NamedEntity): readonly ClaimFact[] {
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
  return [
    says('NAMED', nameValue(shown, 'PRIMARY')),
    ...others.map((name) => says('NAMED', nameValue(name, 'ALIAS'))),
    ...identifiers.flatMap(([scheme, value]) =>
      value === undefined
        ? []
        : [says('IDENTIFIED_BY', { kind: 'identifier', identifier: { scheme, value } })],
    ),
  ];
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

/**
 * Claims and evidence have no order of their own here: their place would be that in the batch. The first of several
 * names stays the first.
 */
function placed(node: ContentNode): ContentNode {
  const position = Number(node.properties['position']);
  switch (node.type) {
    case 'Name':
      return { ...node, properties: { ...node.properties, position: position + AFTER_FACTS } };
    case 'Claim':
    case 'Evidence':
      return { ...node, properties: { ...node.properties, position: 0 } };
    default:
      return node;
  }
}
