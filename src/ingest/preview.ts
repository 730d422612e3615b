import type { DesiredNode } from '../derive/desiredGraph.js';
import type { Difference } from '../store/difference.js';
import { groupBy } from '../text/groupBy.js';
import { isInChangeLog } from '../store/inChangeLog.js';
import type { Storage } from '../schema/stored/storage.js';
import { lineOf, tally } from './summary.js';
import type { Wording } from './summary.js';

/** The number of names that are shown of each type. */
const FEW = 3;

/** The changes that writing would make: counts by type, and the first names of those that readers see. */
export function previewLines(difference: Difference, storage: Storage, wording: Wording): readonly string[] {
  const { created, changed, removed } = tally(difference, storage);
  const { nodes } = difference;
  const lines = [
    lineOf('Would create', created, wording),
    ...namesOf(nodes.created, storage),
    lineOf('Would change', changed, wording),
    ...namesOf([...nodes.changed, ...nodes.released], storage),
    lineOf('Would remove', removed, wording),
    ...idsOf(nodes.removed),
  ].filter((line) => line !== '');
  return lines.length > 0
    ? [...lines, 'Nothing was written.']
    : ['Nothing to change: the graph holds these facts already.'];
}

function namesOf(nodes: readonly DesiredNode[], storage: Storage): readonly string[] {
  const shown = nodes.filter(({ type }) => isInChangeLog(type, storage));
  return [...groupBy(shown, ({ type }) => type)].map(([type, group]) => few(type, group.map(nameOf)));
}

/**
 * Shows some ids of nodes to be removed, because only their ids are known. Ids of entities say enough, those of parts
 * nothing.
 */
function idsOf(ids: readonly string[]): readonly string[] {
  const telling = ids.filter((id) => !/\/[0-9a-f]{12,16}(?:-\d+)?$/.test(id));
  return telling.length === 0 ? [] : [few('Among them', telling)];
}

function nameOf({ id, properties: { name, gist } }: DesiredNode): string {
  return String(name ?? gist ?? id);
}

function few(what: string, names: readonly string[]): string {
  const rest = names.length > FEW ? ` and ${names.length - FEW} more` : '';
  return `  ${what}: ${names.slice(0, FEW).join('; ')}${rest}`;
}
