import type { ContenderName } from './contenders/contender.js';
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

/** The figures to reach, in one line each. */
export function verdicts(measured: readonly Measured[]): string {
  const ratios = (to: ContenderName): number[] => measured.flatMap((each) => ratioOf(each, to, 'p50') ?? []);
  const line = (to: ContenderName, wanted: string): string => {
    const all = ratios(to);
    return all.length === 0
      ? ''
      : `ours/${to} at p50: median ${median(all).toFixed(2)}, greatest ${Math.max(...all).toFixed(2)} (to reach: ${wanted})`;
  };
  return [line('raw', 'median 1.25, none over 1.6'), line('library', 'median 0.35, none over 0.8')]
    .filter(Boolean)
    .join('\n');
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
