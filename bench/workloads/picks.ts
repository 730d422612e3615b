import type { Graph, GraphValue, ResultRow } from '../../src/graph/graph.js';

/** What of the loaded data the workloads ask for. Chosen by rank and place, so the same data give the same picks. */
export interface Picks {
  /** The actor in most events. */
  readonly hub: string;
  /** Actors from the greatest to those with a single event. */
  readonly actors: readonly string[];
  /** Actors with few events, in pairs. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly codes: readonly string[];
  /** The days between which the middle fifth of the events lies. */
  readonly range: { readonly from: string; readonly to: string };
  readonly events: readonly string[];
  /** The last row before some pages of ten events, newest first, by the number of the page. */
  readonly pageEnds: ReadonlyMap<number, { readonly day: string; readonly id: string }>;
  readonly names: readonly string[];
}

/** The numbers of the pages that are asked for by cursor. */
export const PAGES = [2, 100, 1_000] as const;
export const PAGE_ROWS = 10;
const HOW_MANY = 40;

export async function pick(graph: Graph): Promise<Picks> {
  const read = (
    text: string,
    parameters: { [name: string]: GraphValue } = {},
  ): Promise<readonly ResultRow[]> => graph.read({ text, parameters }, { deadline: 600_000 });
  const ranked = await read(
    'MATCH (a:Actor)-[:PARTICIPATED_IN]->() WITH a, count(*) AS degree RETURN a.id AS id, a.name AS name, degree ORDER BY degree DESC, id',
  );
  const days = await read(
    'MATCH (e:Event) WHERE e.timeText IS NOT NULL RETURN e.id AS id, e.timeSort AS day ORDER BY day DESC, id DESC',
  );
  const codes = await read(
    'MATCH (:Event)-[:HAS_CODE]->(c) RETURN c.code AS code, count(*) AS count ORDER BY count DESC, code LIMIT 5',
  );
  const few = ranked.filter(({ degree }) => Number(degree) >= 3 && Number(degree) <= 12).map(idOf);
  return {
    hub: idOf(ranked[0]!),
    actors: spread(ranked, HOW_MANY).map(idOf),
    pairs: spread(few, HOW_MANY).flatMap((id, at, them) => (at % 2 ? [[them[at - 1]!, id] as const] : [])),
    codes: codes.map(({ code }) => String(code)),
    range: { from: dayAt(days, 0.6), to: dayAt(days, 0.4) },
    events: spread(days, HOW_MANY).map(idOf),
    pageEnds: new Map(PAGES.flatMap((page) => pageEnd(days, page))),
    names: spread(ranked, HOW_MANY).map(({ name }) => String(name)),
  };
}

function idOf(row: ResultRow): string {
  return String(row['id']);
}

function dayAt(rows: readonly ResultRow[], part: number): string {
  return String(rows[Math.floor(rows.length * part)]?.['day']);
}

function pageEnd(rows: readonly ResultRow[], page: number) {
  const end = rows[(page - 1) * PAGE_ROWS - 1];
  return end ? [[page, { day: String(end['day']), id: idOf(end) }] as const] : [];
}

/** So many of a list, evenly, the first among them. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => items[Math.floor(at * step)]!);
}
