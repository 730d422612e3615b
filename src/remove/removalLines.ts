import { counted, duration } from '../command/progress.js';
import { previewLines } from '../ingest/preview.js';
import { nameOfRecord, SHIPPED_RECORD } from '../facts/recordId.js';
import type { FactsRemoval } from '../ingest/removeFacts.js';
import type { Storage } from '../schema/stored/storage.js';
import { lineOf, tally } from '../ingest/summary.js';
import type { ImportedRemoval } from './removeDataset.js';
import type { Removed } from './removeSource.js';

export interface RemovalContext {
  readonly dryRun: boolean;
  /** Whether to count nodes and relationships by their types. */
  readonly verbose: boolean;
  readonly seconds: number;
}

/** Describes the effect of a removal, or of a dry run, in lines for people. */
export function removalLines(
  source: string,
  { imported, facts, storage }: Removed,
  context: RemovalContext,
): readonly string[] {
  return [
    ...(imported === undefined ? [] : importedLines(source, imported, context)),
    ...(facts === undefined ? [] : factLines(facts, storage, context)),
    ...(context.dryRun && facts === undefined ? ['Nothing was written.'] : []),
  ];
}

function importedLines(
  source: string,
  { rows, entities, isStopped }: ImportedRemoval,
  { dryRun, seconds }: RemovalContext,
): readonly string[] {
  const what = `${counted(rows)} ${rows === 1 ? 'row' : 'rows'} of ${source}`;
  const others =
    entities === 0
      ? ''
      : `, and ${counted(entities)} ${entities === 1 ? 'actor, country or place' : 'actors, countries and places'} that nothing else names`;
  const time = dryRun ? '' : ` in ${seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds)}`;
  return [
    ...(isStopped ? ['Stopped. Run the same command again to go on with what is left.'] : []),
    `${dryRun ? 'Would remove' : 'Removed'} ${what}${others}${time}.`,
  ];
}

function factLines(
  { difference, records }: FactsRemoval,
  storage: Storage,
  context: RemovalContext,
): readonly string[] {
  if (context.dryRun) return previewLines(difference, storage, context);
  const { created, changed, removed } = tally(difference, storage);
  return [
    lineOf('Removed', removed, context),
    lineOf('Changed', changed, context),
    lineOf('Created', created, context),
    ...records.map(({ id }) => {
      const command =
        id === SHIPPED_RECORD ? 'parley seed' : `parley ingest of the directory “${nameOfRecord(id)}”`;
      return `It stays out until ${command} puts it back.`;
    }),
  ].filter((line) => line !== '');
}
