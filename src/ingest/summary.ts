import { prefixOf, typeOfId } from '../schema/stored/typeOfId.js';
import type { CitationCount } from '../facts/check/checkFacts.js';
import type { Difference } from '../store/difference.js';
import { isA } from '../schema/stored/storage.js';
import type { Storage } from '../schema/stored/storage.js';

/** The number of each type: `{ Person: 3 }`. */
export type Counts = { readonly [type: string]: number };

export interface Tally {
  /** Counts of the nodes that a reader sees: claims, entities, sources, disagreements. */
  readonly seen: { readonly [K in keyof typeof SEEN]: number };
  readonly nodes: Counts;
  readonly relationships: Counts;
}

/** The labels of nodes that readers see, with their nouns in singular and plural. */
const SEEN = {
  Claim: ['claim', 'claims'],
  Entity: ['entity', 'entities'],
  Source: ['source', 'sources'],
  Disagreement: ['disagreement', 'disagreements'],
} as const;

/** The changes that seeding made. */
export interface SeedSummary {
  readonly created: Tally;
  readonly changed: Tally;
  readonly removed: Tally;
  /** The content hash of this fact directory, a SHA-256. */
  readonly contentHash: string;
  readonly citations: CitationCount;
}

export function tally(
  { nodes, relationships }: Difference,
  storage: Storage,
): Pick<SeedSummary, 'created' | 'changed' | 'removed'> {
  const typesOf = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type);
  const removed = nodes.removed.map((id) => typeOfId(id, { storage })?.name ?? prefixOf(id));
  const count = (types: readonly string[], between: readonly { readonly type: string }[]): Tally => ({
    seen: seenAmong(types, storage),
    nodes: countBy(types),
    relationships: countBy(typesOf(between)),
  });
  return {
    created: count(typesOf(nodes.created), relationships.created),
    changed: count(typesOf([...nodes.changed, ...nodes.released]), relationships.changed),
    removed: count(removed, relationships.removed),
  };
}

function seenAmong(types: readonly string[], storage: Storage): Tally['seen'] {
  const having = (label: string): number =>
    types.filter((name) => isA(storage.types.get(name), label)).length;
  const counts = Object.keys(SEEN).map((label) => [label, having(label)]);
  return Object.fromEntries(counts) as Tally['seen'];
}

/** Whether to count every node and relationship by its type, or only the nodes that a reader sees. */
export interface Wording {
  readonly verbose: boolean;
}

/** The summary in words, one line for each kind of change. */
export function summaryLines(summary: SeedSummary, wording: Wording): readonly string[] {
  const done = [
    lineOf('Created', summary.created, wording),
    lineOf('Changed', summary.changed, wording),
    lineOf('Removed', summary.removed, wording),
  ].filter((line) => line !== '');
  return [
    ...(done.length > 0 ? done : ['Nothing to change: the graph holds these facts already.']),
    citationLine(summary.citations),
  ];
}

/** Says whether citations were checked. If there are problems, some of them may be of citations. */
export function citationLine({ all, checked }: SeedSummary['citations'], problems = 0): string {
  if (all === 0) return 'There are no citations of an article.';
  if (checked === all)
    return `All ${all} citations were compared with the text${problems === 0 ? ' and are at their places' : ''}.`;
  const rest =
    checked === 0
      ? `The ${all} citations were`
      : `${checked} of ${all} citations were compared with the text; the others were`;
  return `${rest} not checked, because the text is missing. Hand it over with --text FILE or PARLEY_ARTICLE.`;
}

/** A line such as `Created 16 claims and 1 source.`; empty if there is nothing to count. */
export function lineOf(verb: string, { seen, nodes, relationships }: Tally, { verbose }: Wording): string {
  const parts = [describe(nodes, 'node'), describe(relationships, 'relationship')].filter(
    (part) => part !== '',
  );
  if (verbose || parts.length === 0) return parts.length === 0 ? '' : `${verb} ${listed(parts)}.`;
  const kinds = Object.entries(SEEN).flatMap(([label, [one, several]]) => {
    const count = seen[label as keyof typeof SEEN];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return `${verb} ${kinds.length > 0 ? listed(kinds) : 'details only, such as names or quotes'}.`;
}

/** Joins nouns as in `a, b and c`. */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function describe(counts: Counts, noun: string): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(counts).map(([type, count]) => `${type} ${count}`);
  return total === 0 ? '' : `${total} ${noun}${total === 1 ? '' : 's'} (${each.join(', ')})`;
}

function countBy(types: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const type of types.toSorted()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
