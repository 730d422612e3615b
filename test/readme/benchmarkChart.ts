import { svgOf, textOf } from './svg.js';

/** The contenders of the chart, by the column of the table, in the order in which they are drawn. */
const CONTENDERS = [
  { column: 'library', name: '@neo4j/graphql', mark: square },
  { column: 'dataLoader', name: 'DataLoader', mark: triangle },
  { column: 'raw', name: 'raw driver', mark: ring },
  { column: 'ours', name: 'Parley', mark: disc },
] as const;

const WIDTH = 520;
const LEFT = 24;
const TOP = 112;
const ROW = 46;
/** The powers of ten of milliseconds at the ends of the axis. */
const AXIS = { from: -1, to: 4.7 };
const TICKS = ['0.1 ms', '1 ms', '10 ms', '0.1 s', '1 s', '10 s'];
/** The place of a contender that took longer than the benchmark waits. */
const TOO_LONG = 30_000;

type Row = { readonly [column: string]: string };

/**
 * `docs/benchmarks.svg`: the time of each workload for each contender, on a scale of powers of ten, from the first
 * table of BENCHMARKS.md. Workloads "beside" others are left out, because they promise less and count in no figure.
 */
export function benchmarkChart(page: string): string {
  const rows = firstTable(page).filter(({ workload }) => !workload!.includes('beside'));
  return svgOf(
    {
      width: WIDTH,
      height: TOP + rows.length * ROW + 16,
      title: `Time for an answer on Neo4j, ${rows.length} workloads: Parley takes about as long as the raw driver, and the library up to ${most(rows)} times as long as Parley.`,
    },
    [...legend(), ...axis(rows.length), ...rows.flatMap(drawn)].join('\n'),
  );
}

/** The first table of a page with a column `workload`, a record for each row. */
export function firstTable(page: string): readonly Row[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| workload |'));
  const head = cellsOf(lines[start]!);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines
    .slice(start + 2, start + length)
    .map((line) => Object.fromEntries(cellsOf(line).map((cell, column) => [head[column]!, cell])));
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The greatest factor by which the library is slower, over the workloads that it answers in time. */
function most(rows: readonly Row[]): number {
  const times = rows.map((row) => Number(row['library']) / Number(row['ours']));
  return Math.round(Math.max(...times.filter((ratio) => Number.isFinite(ratio))));
}

function legend(): string[] {
  return [
    textOf(LEFT, 34, 'name', 'Time for an answer on Neo4j, p50'),
    ...[...CONTENDERS].reverse().flatMap(({ name, mark }, index) => {
      const x = LEFT + 6 + [0, 94, 214, 342][index]!;
      return [mark(x, 57), textOf(x + 13, 62, 'small', name)];
    }),
  ];
}

function axis(rows: number): string[] {
  return TICKS.flatMap((words, index) => {
    const x = at(10 ** (AXIS.from + index));
    return [
      `<line class="line" x1="${x}" x2="${x}" y1="${TOP - 12}" y2="${TOP + rows * ROW}"/>`,
      `<text class="quiet small" x="${x}" y="${TOP - 20}" text-anchor="${index === 0 ? 'start' : 'middle'}">${words}</text>`,
    ];
  });
}

/** One workload: its name and the ratio to the raw driver, and below them a mark for each contender. */
function drawn(row: Row, index: number): string[] {
  const y = TOP + index * ROW;
  return [
    textOf(LEFT, y + 12, 'small', row['workload']!.split(', ').slice(0, 2).join(', ')),
    `<text class="quiet small over" x="${WIDTH - 18}" y="${y + 12}" text-anchor="end">${row['ours/raw']!} × raw</text>`,
    `<line class="line" x1="${LEFT}" x2="${WIDTH - 18}" y1="${y + 28}" y2="${y + 28}"/>`,
    ...CONTENDERS.flatMap(({ column, mark }) => {
      const time = row[column]!;
      if (time === '') return [];
      return [mark(at(time.startsWith('over') ? TOO_LONG : Number(time)), y + 28)];
    }),
    ...(row['library']!.startsWith('over')
      ? [
          `<text class="quiet small over" x="${at(TOO_LONG) - 12}" y="${y + 33}" text-anchor="end">${row['library']!}</text>`,
        ]
      : []),
  ];
}

function at(milliseconds: number): number {
  const share = (Math.log10(milliseconds) - AXIS.from) / (AXIS.to - AXIS.from);
  return Math.round((LEFT + 4 + share * (WIDTH - 2 * LEFT)) * 10) / 10;
}

function disc(x: number, y: number): string {
  return `<circle class="ours" cx="${x}" cy="${y}" r="5.5"/>`;
}

function ring(x: number, y: number): string {
  return `<circle class="raw" cx="${x}" cy="${y}" r="8"/>`;
}

function square(x: number, y: number): string {
  return `<rect class="library" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`;
}

function triangle(x: number, y: number): string {
  return `<path class="loader" d="M${x} ${y - 8}l7.5 13h-15z"/>`;
}
