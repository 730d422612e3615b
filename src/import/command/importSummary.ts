import { counted, duration } from '../../command/progress.js';
import type { ImportSummary } from '../write/importTally.js';
import type { NotFound } from './notFound.js';

/** The number of reasons that are listed. The file of rejected rows has all of them. */
const LISTED = 10;

export interface SummaryContext {
  readonly dryRun: boolean;
  /** The file of rejected rows, if there is one. */
  readonly rejects: string | undefined;
  readonly notFound: readonly NotFound[];
}

/** The result of an import, in lines for people. */
export function importSummaryLines(summary: ImportSummary, context: SummaryContext): readonly string[] {
  const { read, seconds, isStopped } = summary;
  const rate = seconds > 0.5 ? `, ${counted(Math.round(read / seconds))} a second` : '';
  return [
    ...(isStopped
      ? ['Stopped. Run the same command again to go on: rows that are written are skipped.']
      : []),
    ...(context.dryRun ? ['A dry run: nothing was written.'] : []),
    `Read ${rows(read)} in ${seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds)}${rate}.`,
    done(summary, context.dryRun),
    ...rejectedLines(summary, context),
    ...notFoundLines(context.notFound),
    ...(read === 0 && !isStopped
      ? ['The files have no rows: nothing is below the row that names the columns.']
      : []),
    ...(isRefused(summary) ? ['No row could be read. Are the files of this format?'] : []),
  ];
}

/**
 * Whether the files are refused as a whole. If not one row has the form of the format, single rows are not to blame.
 */
export function isRefused({ read, rejected }: ImportSummary): boolean {
  return read > 0 && rejected === read;
}

function done({ written, changed, unchanged, entities }: ImportSummary, dryRun: boolean): string {
  const new_ = entities === 0 ? '' : `, with ${counted(entities)} new actors, countries and places`;
  const parts = [
    `${counted(written)} ${dryRun ? 'would be written' : 'written'}${new_}`,
    ...(changed > 0 ? [`${counted(changed)} ${dryRun ? 'would be changed' : 'changed'}`] : []),
    `${counted(unchanged)} there already`,
  ];
  return `${parts.join('; ')}.`;
}

function rejectedLines({ rejected, reasons }: ImportSummary, { rejects }: SummaryContext): readonly string[] {
  if (rejected === 0) return [];
  const where = rejects === undefined ? '' : `; each is listed in ${rejects}`;
  const more = reasons.length - LISTED;
  return [
    `Rejected ${rows(rejected)}${where}:`,
    ...reasons.slice(0, LISTED).map(({ first, count }) => `  ${reasonLine(first, count)}`),
    ...(more > 0 ? [`  and ${more} more reasons`] : []),
  ];
}

function reasonLine(first: string, count: number): string {
  return count === 1 ? first : `${counted(count)} such as ${first}`;
}

/** Lists the values that no table knows, so that the reader knows which table or code to mend. */
function notFoundLines(notFound: readonly NotFound[]): readonly string[] {
  if (notFound.length === 0) return [];
  return [
    'These codes are in no table, so they were left out:',
    ...notFound.map((each) => `  ${notFoundLine(each)}`),
  ];
}

function notFoundLine({ what, values, others }: NotFound): string {
  const shown = values.slice(0, LISTED).map(({ value, count }) => `“${value}” in ${rows(count)}`);
  const left = values.slice(LISTED).reduce((sum, { count }) => sum + count, others);
  return `${what}: ${shown.join(', ')}${left > 0 ? `, and others in ${rows(left)}` : ''}`;
}

function rows(count: number): string {
  return `${counted(count)} ${count === 1 ? 'row' : 'rows'}`;
}
