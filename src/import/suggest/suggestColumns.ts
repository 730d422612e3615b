import { resolveCountry } from '../countries/resolveCountry.js';
import { suggestDates } from './suggestDates.js';
import type { SuggestedDates } from './suggestDates.js';
import type { SampleColumn, TableSample } from './suggestTable.js';

/** The column that seems to have each role; absent if there is none. */
export interface SuggestedColumns
  extends Partial<Record<Role, SampleColumn | undefined>>, Omit<SuggestedDates, 'all'> {
  /** The most exact first. */
  readonly places: readonly SampleColumn[];
  /** Roles for which no column has a fitting name, so that a column of words was taken. */
  readonly guessed: ReadonlySet<Role>;
}

type Fits = (column: SampleColumn, rows: number) => boolean;

/**
 * The names that English datasets give their columns, in lower case and without marks between words. Roles take columns
 * in this order, the best pattern of a role first.
 */
const ROLES = {
  key: [isUnique, /^(global)?(event)?id/, /id(cnty)?$/, /^(key|uuid|no|nr|number)$/],
  latitude: [isWithin(90), /lat(itude)?$/, /^y$/],
  longitude: [isWithin(180), /(lon|long|lng)(itude)?$/, /^x$/],
  killed: [isCount, /fatal|killed|deaths?$|^dead$|^best$/],
  low: [isCount, /^(low|min)/],
  high: [isCount, /^(high|max)/],
  actorCountry: [isCountry, /^(actor1?|source|subject|sender|initiator|sidea).*(country|iso|nation)/],
  targetCountry: [isCountry, /^(actor2|target|object|recipient|receiver|victim|sideb).*(country|iso|nation)/],
  act: [
    isFilled,
    /^(subeventtype|eventtext)$/,
    /^(eventtype|action|act|relation|predicate|verb|what|typeofviolence)$/,
    /^(event|type|category|title)$/,
    /type|action|event/,
  ],
  actor: [
    isText,
    /^(actor1?|subject|initiator|perpetrator|attacker|sender|sidea|head|who)(name)?$|^sourcename$/,
    /^(actor|group|organi[sz]ation|union|party|perpetrator)/,
    /^source$/,
  ],
  target: [isText, /^(actor2|target|object|recipient|receiver|victim|sideb|tail|employer|opponent)(name)?$/],
  source: [isFilled, /^(sourceurl|url|link|source|sourcearticle|publisher|reference|citation)/],
  country: [isCountry, /^(action)?(geo)?(country|land|nation|state|iso\d?)(name|code|id)?$/],
} as const satisfies Readonly<Record<string, readonly [Fits, ...RegExp[]]>>;

type Role = keyof typeof ROLES;

const PLACES = [
  /^(location|place|where)/,
  /^(city|town|village|site|settlement|ort|ville)/,
  /^(district|admin[3-9]|adm[3-9])/,
  /^(admin2|adm2|county)/,
  /^(province|admin1|adm1|governorate)/,
  /^region/,
];

/** Suggests columns by their names first, then by their content. No column has two roles. */
export function suggestColumns({ columns, rows, hasHeader }: TableSample): SuggestedColumns {
  const { all: dated, start, end } = suggestDates(columns);
  const dates = new Set(dated.map(({ column }) => column));
  const taken = new Set<SampleColumn | undefined>([start?.column, end?.column]);
  const take = (fits: Fits, pattern = /^/): SampleColumn | undefined => {
    const found = columns.find(
      (column) => !taken.has(column) && pattern.test(column.plain) && fits(column, rows),
    );
    taken.add(found);
    return found;
  };
  const roles: Partial<Record<Role, SampleColumn>> = {};
  for (const [role, [fits, ...patterns]] of Object.entries(ROLES)) {
    const found = first(patterns, (pattern) => take(fits, pattern));
    if (found !== undefined) roles[role as Role] = found;
  }
  const places = PLACES.map((pattern) => take(isText, pattern)).filter((column) => column !== undefined);
  const isWords: Fits = (column) => isText(column) && !dates.has(column);
  const country =
    roles.country ?? (hasHeader ? take((column) => isWords(column, rows) && isCountry(column)) : undefined);
  const isNamed = roles.actor !== undefined || roles.target !== undefined;
  // Tables of triples without names of columns hold the actor, the act and the target in this order.
  const actor = isNamed ? roles.actor : (take(isWords) ?? country);
  const act = roles.act ?? take(isWords);
  const target = roles.target ?? (hasHeader ? undefined : take(isWords));
  const guessed = (['act', 'actor', 'target'] as const).filter((role) => roles[role] === undefined);
  const all = { ...roles, country, actor, act, target, start, end, places };
  return { ...all, guessed: new Set<Role>(guessed) };
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isUnique({ values }: SampleColumn, rows: number): boolean {
  return values.length === rows && new Set(values).size === rows;
}

function isFilled({ values }: SampleColumn): boolean {
  return values.length > 0;
}

function isNumeric({ values }: SampleColumn): boolean {
  return values.every((value) => /^[-+]?\d+(?:\.\d+)?$/.test(value));
}

function isText(column: SampleColumn): boolean {
  return isFilled(column) && !isNumeric(column);
}

function isCount({ values }: SampleColumn): boolean {
  return values.length > 0 && values.every((value) => /^\d{1,9}$/.test(value));
}

function isWithin(most: number): (column: SampleColumn) => boolean {
  return (column) =>
    isFilled(column) && isNumeric(column) && column.values.every((value) => Math.abs(Number(value)) <= most);
}

/** Whether most values name a country, by a code of ISO 3166-1 or in words. */
function isCountry({ values }: SampleColumn): boolean {
  const distinct = [...new Set(values)];
  const found = distinct.filter((value) => resolveCountry(value, ['iso', 'name'], undefined) !== undefined);
  return distinct.length > 0 && found.length >= distinct.length * 0.7;
}
