import type { CitedSource } from './citedSource.js';
import { wholeName } from './nameParts.js';

/**
 * A record of RIS. Each field is a line, and each line ends with CR and LF.
 * See https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(source: CitedSource): string {
  const { key, kind, authors, title, name, publisher, date, url, language, version, notes } = source;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', kind === 'dataset' ? 'DATA' : url === undefined ? 'GEN' : 'ELEC'],
    ['ID', key],
    ...authors.map((author) => ['AU', wholeName(author)] as const),
    ['TI', title],
    ['PB', publisher],
    ['PY', date?.year],
    ['DA', date?.dates.length === 1 ? dayOf(date.dates[0]!) : undefined],
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ...(title === undefined ? [name, ...notes] : notes).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** `2025/06/15/`, with nothing between the strokes that is not known. */
function dayOf(date: readonly number[]): string {
  const [year = '', month = '', day = ''] = date.map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
  return `${year}/${month}/${day}/`;
}
