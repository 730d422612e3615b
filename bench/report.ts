import { PATIENCE, type ContenderName } from './contenders/contender.js';
import type { HttpMeasured } from './http/measureHttp.js';
import type { Measured } from './measure.js';
import { median } from './statistics.js';

const NAMES: readonly ContenderName[] = ['raw', 'floor', 'ours', 'library', 'dataLoader'];

/** p50 / p95 / p99 in milliseconds of everybody, and how ours stands to raw, floor and the library at p50 and p99. */
export function table(measured: readonly Measured[]): string {
  const present = NAMES.filter((name) => measured.some(({ summaries }) => summaries[name]));
  const head = ['workload', ...present, 'ours/raw', 'ours/floor', 'ours/library', 'at p99', 'samples'];
  const rows = measured.map((each) => [
    `${each.workload} ${each.title}`,
    ...present.map((name) => times(each, name)),
    ratio(each, 'raw', 'p50'),
    ratio(each, 'floor', 'p50'),
    ratio(each, 'library', 'p50'),
    ratio(each, 'library', 'p99'),
    String(each.summaries.ours?.samples ?? ''),
  ]);
  return markdown([head, ...rows]);
}

function times({ summaries, tooSlow }: Measured, name: ContenderName): string {
  const summary = summaries[name];
  if (tooSlow.includes(name)) return 'over 30 s';
  return summary ? [summary.p50, summary.p95, summary.p99].map(short).join(' / ') : '';
}

function short(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toFixed(milliseconds >= 10 ? 1 : 2);
}

export function ratioOf({ summaries }: Measured, to: ContenderName, at: 'p50' | 'p99'): number | undefined {
  const [own, other] = [summaries.ours, summaries[to]];
  return own && other ? own[at] / other[at] : undefined;
}

function ratio(measured: Measured, to: ContenderName, at: 'p50' | 'p99'): string {
  return ratioOf(measured, to, at)?.toFixed(2) ?? '';
}

/** The figures to reach, each beside what was measured, in one line. */
export function verdicts(measured: readonly Measured[]): string {
  const lines = [
    ...measured.flatMap(besideLess),
    medianVerdict(measured, 'raw', 'median 1.25, none over 1.6'),
    medianVerdict(measured, 'library', 'median 0.35, none over 0.8'),
    tailVerdict(measured, '2', '0.5'),
    tailVerdict(measured, '3', '0.1'),
    firstWorkloadVerdict(measured),
    pageVerdict(measured),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Shown, and no measure to reach: what it is beside does less than was asked. */
function besideLess({ workload, promisesLess }: Measured): readonly string[] {
  return promisesLess === undefined
    ? []
    : [`Workload ${workload} counts in no figure below, for the query by hand ${promisesLess}.`];
}

function medianVerdict(measured: readonly Measured[], to: ContenderName, wanted: string): string {
  const equals = measured.filter(({ promisesLess }) => promisesLess === undefined);
  const all = equals.flatMap((each) => ratioOf(each, to, 'p50') ?? []);
  if (all.length === 0) return '';
  const [middle, greatest] = [median(all), Math.max(...all)].map((each) => each.toFixed(2));
  return `ours/${to} at p50: median ${middle}, greatest ${greatest} (to reach: ${wanted})`;
}

function tailVerdict(measured: readonly Measured[], number: string, wanted: string): string {
  const found = measured.find(({ workload }) => workload === number);
  if (found?.tooSlow.includes('library'))
    return `ours/library at p99 on ${number}: ${(found.summaries.ours!.p99 / PATIENCE).toFixed(2)} or less, for the library gave no answer in ${PATIENCE / 1_000} s (to reach: ${wanted})`;
  const reached = found && ratioOf(found, 'library', 'p99');
  return reached === undefined
    ? ''
    : `ours/library at p99 on ${number}: ${reached.toFixed(2)} (to reach: ${wanted})`;
}

function firstWorkloadVerdict(measured: readonly Measured[]): string {
  const first = measured.find(({ workload, engine }) => workload === '1' && engine === 'embedded');
  const { ours, raw } = first?.summaries ?? {};
  return ours && raw
    ? `ours - raw at p50 on 1: ${(ours.p50 - raw.p50).toFixed(2)} ms (to reach: 0.8 ms)`
    : '';
}

function pageVerdict(measured: readonly Measured[]): string {
  const page = (number: number): number | undefined =>
    measured.find(({ workload }) => workload === `5, page ${number}`)?.summaries.ours?.p50;
  const [early, late] = [page(2), page(1_000)];
  return early && late
    ? `page 1,000 / page 2 at p50, ours: ${(late / early).toFixed(2)} (to reach: 1.5)`
    : '';
}

/** p50 of ours and of raw at each number of events, and how often the last is the first. */
export function growthTable(
  sizes: readonly { readonly events: number; readonly measured: readonly Measured[] }[],
): string {
  const of = (name: ContenderName): readonly (readonly string[])[] =>
    sizes[0]!.measured.map(({ workload, title }) => {
      const all = sizes.map(
        ({ measured }) => measured.find((each) => each.workload === workload)?.summaries[name]?.p50,
      );
      const [first, last] = [all[0], all.at(-1)];
      const ratio = first && last ? (last / first).toFixed(2) : '';
      return [
        `${workload} ${title}`,
        name,
        ...all.map((each) => (each === undefined ? '' : short(each))),
        ratio,
      ];
    });
  const head = ['workload', 'contender', ...sizes.map(({ events }) => `${events} events`), 'last/first'];
  return `${sizes[0]!.measured[0]!.engine}\n\n${markdown([head, ...of('ours'), ...of('raw')])}`;
}

/** How many times the library's requests a second ours answers, on each workload; also as it ships. */
export function httpVerdict(measured: readonly HttpMeasured[]): string {
  const rate = (workload: string, name: string): number =>
    measured.find((each) => each.workload === workload && each.contender === name)?.perSecond ?? 0;
  const asked = measured.filter(({ contender }) => contender === 'library');
  const lines = asked.map(({ workload, perSecond }) => {
    const [number] = workload.split(' ');
    if (perSecond === 0) return `${number} the library answered none in a round`;
    const times = (name: string): string => (rate(workload, name) / perSecond).toFixed(2);
    return `${number} ${times('ours')}, as it ships ${times('oursShared')}`;
  });
  return lines.length === 0
    ? ''
    : `requests a second, times the library's: ${lines.join('; ')} (to reach: median 2.5)`;
}

export function httpTable(measured: readonly HttpMeasured[]): string {
  const head = ['workload', 'contender', 'requests/s', 'p50', 'p99', 'refused', 'ours, times its requests/s'];
  const rows = measured.map((each) => {
    const own = measured.find(
      ({ workload, contender }) => workload === each.workload && contender === 'ours',
    );
    const times = own && each.contender !== 'ours' ? (own.perSecond / each.perSecond).toFixed(2) : '';
    return [
      each.workload,
      each.contender,
      each.perSecond.toFixed(1),
      short(each.p50),
      short(each.p99),
      String(each.refused),
      times,
    ];
  });
  return markdown([head, ...rows]);
}

export function markdown([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head!.map((_, at) => Math.max(...[head!, ...rows].map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [line(head!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}
