import { TIME_FORMATS } from '../mapping/grammar/time.js';
import type { SampleColumn } from './suggestTable.js';
import { isDateLike } from '../row/time.js';
import type { TimeFormat } from '../row/time.js';

/** A column of dates. */
export interface DateColumn {
  readonly column: SampleColumn;
  readonly formats: readonly TimeFormat[];
  /** Whether the month and the day can each stand first. */
  readonly isAmbiguous: boolean;
}

export interface SuggestedDates {
  readonly all: readonly DateColumn[];
  readonly start?: DateColumn | undefined;
  readonly end?: DateColumn | undefined;
}

/**
 * Suggests the columns of dates. Prefers the time of the event to the time at which its row was written, and days to
 * years.
 */
export function suggestDates(columns: readonly SampleColumn[]): SuggestedDates {
  const all = columns.flatMap((column) => dateColumn(column) ?? []);
  const own = all.filter(({ column }) => !OTHER_DATE.test(column.plain));
  const exact = own.filter(({ formats }) => formats.some((format) => format.includes('d')));
  const start =
    all.find(({ column }) => /start|begin|^from|since/.test(column.plain)) ??
    exact.find(({ column }) => NAMED.test(column.plain)) ??
    exact[0] ??
    own[0];
  const end = all.find(
    (date) =>
      date !== start && /end|until|^to$/.test(date.column.plain) && date.formats[0] === start?.formats[0],
  );
  return { all, start, end };
}

const NAMED = /date|day|time|when|year|month|start|begin|end|from|since|datum|fecha/;
const OTHER_DATE = /publ|added|updat|creat|modif|access|retriev|timestamp|end|until|story/;
/** Formats that any number with the same count of digits fits. */
const DIGITS = /^y+(mm)?(dd)?$/;

/** The fewest formats by which nine of ten values are dates; undefined if there are none. */
function dateColumn(column: SampleColumn): DateColumn | undefined {
  const { values, plain } = column;
  if (values.length === 0) return undefined;
  const isNamed = plain === '' || NAMED.test(plain);
  const possible = TIME_FORMATS.filter((format) => isNamed || !DIGITS.test(format));
  const read = (format: TimeFormat): number => values.filter((value) => isDateLike(value, [format])).length;
  const formats = possible
    .map((format) => ({ format, count: read(format) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ format }) => format);
  const chosen = formats.filter((format, index) =>
    values.some((value) => isDateLike(value, [format]) && !isDateLike(value, formats.slice(0, index))),
  );
  const found = values.filter((value) => isDateLike(value, chosen)).length;
  if (found < values.length * 0.9 || chosen.length === 0) return undefined;
  const isAmbiguous =
    formats.includes('m/d/yyyy') && formats.includes('d/m/yyyy') && read('m/d/yyyy') === read('d/m/yyyy');
  return { column, formats: chosen, isAmbiguous };
}
