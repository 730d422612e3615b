import type { Difference } from './difference.js';

/** How many of each type: `{ Person: 3 }`. */
export type Counts = { readonly [type: string]: number };

export interface Tally {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

/** What seeding did. */
export interface SeedSummary {
  readonly created: Tally;
  readonly changed: Tally;
  readonly removed: Tally;
  /** SHA-256 of the content of this fact directory. */
  readonly contentHash: string;
  /** How many citations there are, and how many of them were compared with a text. */
  readonly citations: { readonly all: number; readonly checked: number };
}

export function tally(difference: Difference): Pick<SeedSummary, 'created' | 'changed' | 'removed'> {
  const { nodes, relationships } = difference;
  return {
    created: {
      nodes: countBy(nodes.created.map(({ type }) => type)),
      relationships: countBy(relationships.created.map(({ type }) => type)),
    },
    changed: {
      nodes: countBy([...nodes.changed, ...nodes.released].map(({ type }) => type)),
      relationships: countBy(relationships.changed.map(({ type }) => type)),
    },
    removed: {
      nodes: countBy(nodes.removed.map(prefixOf)),
      relationships: countBy(relationships.removed.map(({ type }) => type)),
    },
  };
}

/** The summary in words, a line for each thing that was done. */
export function summaryLines(summary: SeedSummary): readonly string[] {
  const done = [
    lineOf('Created', summary.created),
    lineOf('Changed', summary.changed),
    lineOf('Removed', summary.removed),
  ].filter((line) => line !== '');
  return [
    ...(done.length > 0 ? done : ['Nothing to change: the graph holds these facts already.']),
    citationLine(summary.citations),
  ];
}

/** Whether citations were checked, in words. */
export function citationLine({ all, checked }: SeedSummary['citations']): string {
  if (all === 0) return 'There are no citations of an article.';
  if (checked === all) return `All ${all} citations were compared with the text and stand at their places.`;
  const rest =
    checked === 0
      ? `The ${all} citations were`
      : `${checked} of ${all} citations were compared with the text; the others were`;
  return `${rest} not checked, for the text is not at hand. Hand it over with --text FILE or PARLEY_ARTICLE.`;
}

export function lineOf(verb: string, { nodes, relationships }: Tally): string {
  const parts = [describe(nodes, 'node'), describe(relationships, 'relationship')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : `${verb} ${parts.join(' and ')}.`;
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

/** What was removed is known by its id alone. */
function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
