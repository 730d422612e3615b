import type { DesiredNode, DesiredGraph } from '../../derive/desiredGraph.js';
import { deriveDesiredGraph } from '../../derive/deriveDesiredGraph.js';
import { withSearch } from '../../derive/deriveSearch.js';
import type { ClaimFact, DatasetFact, ValueFact } from '../../facts/facts.js';
import type { NameKind } from '../../schema/enums.generated.js';
import type { Storage } from '../../schema/stored/storage.js';
import { withTexts } from '../../derive/withTexts.js';
import { COUNTRY_CODES, countryOf } from '../countries/countryCodes.js';
import type { CodedCountry } from '../countries/countryCodes.js';
import type { NamedEntity } from './deriveEntityIds.js';
import { AFTER_FACTS } from './entityParts.js';

/**
 * Derives the countries that are new to the graph, with the dataset: their codes and names, claimed by the table of
 * country codes. A country gives the same result whichever others come with it.
 */
export function deriveCountries(
  countries: readonly NamedEntity[],
  dataset: DatasetFact,
  storage: Storage,
): DesiredGraph {
  const facts = {
    articles: [],
    datasets: countries.length > 0 ? [dataset, COUNTRY_CODES] : [dataset],
    entities: countries.map(({ id }) => ({ id })),
    claims: countries.flatMap(claimsOf),
    terms: [],
  };
  const content = withTexts(deriveDesiredGraph(facts, storage), new Map());
  return withSearch({ ...content, nodes: content.nodes.map(placed) }, storage);
}

function claimsOf(entity: NamedEntity): readonly ClaimFact[] {
  const code = entity.country ?? '';
  const country: CodedCountry = countryOf(code) ?? { alpha2: code, names: [entity.name] };
  const says = (predicate: string, value: ValueFact): ClaimFact => claim(entity.id, code, predicate, value);
  const [shown = code, ...others] = country.names;
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

function claim(subject: string, row: string, predicate: string, value: ValueFact): ClaimFact {
  return {
    source: COUNTRY_CODES.id,
    subject,
    predicate,
    value,
    attribution: [],
    polarity: 'AFFIRMED',
    certainty: 'UNSPECIFIED',
    modality: 'ASSERTED',
    rank: 'NORMAL',
    evidence: [{ kind: 'row', row }],
  };
}

function nameValue(value: string, kind: NameKind): ValueFact {
  return { kind: 'name', name: { value, language: 'en', script: 'Latn', kind } };
}

/**
 * Resets the positions of claims and evidence, because they would be positions in the batch. The first of several names
 * stays the first.
 */
function placed(node: DesiredNode): DesiredNode {
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
