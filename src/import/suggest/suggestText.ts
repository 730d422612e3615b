import { scalar } from '../../yaml/scalar.js';
import { separatorName } from '../mapping/separators.js';
import type { SuggestedColumns } from './suggestColumns.js';
import type { DateColumn } from './suggestDates.js';
import type { SampleColumn, TableSample } from './suggestTable.js';

type Columns = SuggestedColumns & { readonly start: DateColumn };

/** Writes a mapping file in YAML, with a comment behind each line that is a guess. */
export function writeMapping(
  sample: TableSample,
  columns: Columns,
  { file, dataset }: { readonly file: string; readonly dataset: string | undefined },
): string {
  const name = file.replace(/(?:\.[A-Za-z]{2,4}){1,2}$/, '');
  return [
    `# A first mapping for ${file}, made from ${sample.rows} of its rows. Look at each line with a TODO, then try it:`,
    `#   parley import --map THIS_FILE --dry-run ${file}`,
    `dataset: { slug: ${dataset ?? slugOf(name)}, name: ${scalar(name)} } # TODO: its name, version and url`,
    ...fileLines(sample),
    ...keyLines(columns),
    ...actLines(columns),
    ...sideLines(
      'actor',
      columns.actor,
      columns.actorCountry ?? ownCountry(columns),
      columns.guessed.has('actor'),
    ),
    ...sideLines('target', columns.target, columns.targetCountry, columns.guessed.has('target')),
    ...timeLines(columns),
    ...placeLines(columns),
    ...measureLines(columns),
    ...(columns.source === undefined ? [] : [`source: ${reference(columns.source)}`]),
    '',
  ].join('\n');
}

/** The country of an actor that is known by its country alone. */
function ownCountry({ actor, country }: Columns): SampleColumn | undefined {
  return actor !== undefined && actor === country ? country : undefined;
}

/** Makes a slug from the name of a file. The ids of the dataset's events begin with it. */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'table' : slug.slice(0, 40).replace(/-$/, '');
}

function fileLines({ style, hasHeader, empty, columns }: TableSample): readonly string[] {
  const separator = separatorName(style.separator);
  const parts = [
    ...(separator === 'comma' ? [] : [`separator: ${separator ?? scalar(style.separator)}`]),
    ...(style.quotes ? [] : ['quotes: false']),
    ...(hasHeader ? [] : ['header: false']),
    ...(empty.length === 0 ? [] : [`empty: [${empty.map(scalar).join(', ')}]`]),
  ];
  const isCode = (value: string): boolean => /^[A-Z]{2}$/.test(value);
  const mayBeNamibia =
    empty.includes('NA') && columns.some(({ values }) => values.length > 0 && values.every(isCode));
  const todo = mayBeNamibia ? ' # TODO: NA is Namibia among codes of countries' : '';
  return parts.length === 0 ? [] : [`file: { ${parts.join(', ')} }${todo}`];
}

function keyLines({ key }: Columns): readonly string[] {
  return key === undefined
    ? ['# TODO: key: [the columns that tell a row from all others]. Without it equal rows are one event.']
    : [`key: [${reference(key)}]`];
}

function actLines({ act, guessed }: Columns): readonly string[] {
  if (act === undefined) return ['act: { text: Event } # TODO: no column seems to name the act'];
  const isCodes = act.values.every((value) => /^(?:[\d.]+|\p{Lu})$/u.test(value));
  const codes = `write the meaning of each code: { column: ${reference(act)}, table: { ${scalar(act.values[0] ?? '')}: … } }`;
  const todo = isCodes ? ` # TODO: ${codes}` : guessed.has('act') ? ' # TODO: does this name the act?' : '';
  return [`act: ${reference(act)}${todo}`];
}

function sideLines(
  side: 'actor' | 'target',
  name: SampleColumn | undefined,
  country: SampleColumn | undefined,
  isGuessed: boolean,
): readonly string[] {
  if (name === undefined) return [];
  const home = country === undefined ? '' : `, country: { from: ${reference(country)} }`;
  const doubts = [
    ...(isGuessed ? [side === 'actor' ? 'is this the actor?' : 'is this the target?'] : []),
    ...(name.values.some((value) => value.includes(';')) ? ['if ; separates several, add list: ";"'] : []),
  ];
  const todo = doubts.length === 0 ? '' : ` # TODO: ${doubts.join(' ')}`;
  return [`${side}: { name: ${reference(name)}${home} }${todo}`];
}

function timeLines({ start, end }: Columns): readonly string[] {
  const formats = [...new Set([...start.formats, ...(end?.formats ?? [])])];
  const last = end === undefined ? '' : `, end: ${reference(end.column)}`;
  const todo = start.isAmbiguous
    ? ' # TODO: is 1/2 in January, as m/d/yyyy has it, or in February, as d/m/yyyy?'
    : '';
  return [
    `time: { start: ${reference(start.column)}${last}, formats: [${formats.map(scalar).join(', ')}] }${todo}`,
  ];
}

function placeLines({ places, country, latitude, longitude }: Columns): readonly string[] {
  const named = places.length > 0 ? places : country === undefined ? [] : [country];
  if (named.length === 0) return [];
  const name = named.length === 1 ? reference(named[0]!) : `[${named.map(reference).join(', ')}]`;
  const point =
    latitude && longitude
      ? [`  latitude: ${reference(latitude)}`, `  longitude: ${reference(longitude)}`]
      : [];
  return [
    'place:',
    `  name: ${name}`,
    ...(country === undefined ? [] : [`  country: { from: ${reference(country)} }`]),
    ...(places.length === 0 ? ['  isCountry: {} # in every row'] : []),
    ...point,
  ];
}

function measureLines({ killed, low, high }: Columns): readonly string[] {
  if (killed === undefined) return [];
  const ends = [low && `, low: ${reference(low)}`, high && `, high: ${reference(high)}`].filter(
    (end) => end !== undefined,
  );
  return [
    'measures:',
    `  - { measure: KILLED, unit: PERSON, value: ${reference(killed)}${ends.join('')} } # TODO: does it count people who were killed?`,
  ];
}

function reference(column: SampleColumn): string {
  return typeof column.reference === 'number' ? String(column.reference) : scalar(column.reference);
}
