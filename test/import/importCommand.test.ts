import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { importCommand } from '../../src/import/command/importCommand.js';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Four rows, the third of which has no time that could be read. */
const ROWS = [
  'Police_(India)\tMake_statement\tRussia\t0',
  'Russia\tConsult\tMyanmar\t1',
  'Russia\tConsult\tMyanmar\tsoon',
  'Myanmar\tUse_force\tPolice_(India)\t2',
].join('\n');
const DAYS = ['--unit', 'day', '--origin', '2018-06-01'];

describe('The command import', () => {
  let graph: Graph;
  let directory: string;
  let file: string;
  beforeEach(async () => {
    graph = await openGraph({ kind: 'embedded' });
    directory = await mkdtemp(join(tmpdir(), 'parley-import-'));
    file = join(directory, 'rows.txt');
    await writeFile(file, `${ROWS}\n`);
  });
  afterEach(async () => {
    // The command sets the exit code of the process, which here is that of the tests.
    process.exitCode = undefined;
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** Runs the command as `parley import` does, with rejected rows in the directory of the test. */
  async function run(given: readonly string[], whenOpened = (): void => undefined): Promise<Outcome> {
    const printed: string[] = [];
    const complained: string[] = [];
    const command = importCommand({
      async openGraph() {
        whenOpened();
        return { ...graph, close: async () => undefined };
      },
      seedFirst: async () => undefined,
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
      progress: { overwrites: false, write: () => undefined },
    });
    process.exitCode = undefined;
    const rejects = ['--rejects', join(directory, 'rejects.tsv')];
    await command.parseAsync([...given, ...rejects], { from: 'user' });
    return { code: exitCode(), printed: printed.join('\n'), complained: complained.join('\n') };
  }

  const countEvents = async (): Promise<unknown> =>
    (await graph.read({ text: 'MATCH (e:Event) RETURN count(e) AS count', parameters: {} }))[0]?.['count'];

  test('writes rows, lists rejected ones with line and reason, and sums up', async () => {
    const { code, printed, complained } = await run(['quadruples', file, ...DAYS]);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(printed).toMatch(/^Read 4 rows in \d+\.\d s/);
    expect(printed).toMatch(/\n3 written, with \d new actors, countries and places; 0 there already\./);
    expect(printed).toContain('\nRejected 1 row; each is listed in ');
    expect(await countEvents()).toBe(3);
    const [head, row, ...more] = (await readFile(join(directory, 'rejects.tsv'), 'utf8')).split('\n');
    expect(head).toBe('row\treason');
    expect(row).toMatch(/^rows\.txt:3\t.*“soon”/);
    expect(more).toEqual(['']);
  });

  test('prints the first reason of each kind as it is, and their number', async () => {
    const rows = `A\tB\tC\nD\tE\n${ROWS}\nF\tG\tH\tnever\n`;
    await writeFile(file, rows);
    const { printed } = await run(['quadruples', file, ...DAYS]);
    expect(printed.split('\n').slice(3)).toEqual([
      expect.stringMatching(/^ {2}2 such as rows\.txt:1: The row has 3 columns, not 4/),
      expect.stringMatching(/^ {2}2 such as rows\.txt:5: “soon”/),
    ]);
  });

  test('says so, and fails, if no row at all could be read', async () => {
    await writeFile(file, 'A\tB\n');
    const { code, printed } = await run(['quadruples', file, ...DAYS]);
    expect(code).toBe(1);
    expect(printed).toContain('\nNo row could be read. Are the files of this format?');
  });

  test('reports each value that no table knows, with its frequency', async () => {
    await writeFile(file, 'A_(Atlantis)\tX\tB_(Elsewhere)\t1\nA_(Atlantis)\tX\tB_(France)\t1\n');
    const { printed } = await run(['quadruples', file, ...DAYS]);
    expect(printed.split('\n').slice(2)).toEqual([
      'These codes are in no table, so they were left out:',
      '  country in subject: “Atlantis” in 2 rows',
      '  country in object: “Elsewhere” in 1 row',
    ]);
  });

  test('takes several texts that stand for an empty cell', async () => {
    await writeFile(file, 'C\tX\t?\t1\nA\tX\t--\t1\n');
    await run(['quadruples', file, ...DAYS, '--empty', '?', '--empty', '--']);
    const rows = await graph.read({
      text: 'MATCH (e:Event) RETURN e.name AS name ORDER BY name',
      parameters: {},
    });
    expect(rows).toEqual([{ name: 'X: A' }, { name: 'X: C' }]);
  });

  test('says so if a file has a header and nothing below it', async () => {
    await writeFile(file, 'subject\trelation\tobject\ttime\n');
    const { code, printed } = await run(['quadruples', file, ...DAYS]);
    expect(code).toBe(0);
    expect(printed).toContain('\nThe files have no rows: nothing is below the row that names the columns.');
  });

  test('prints a first mapping for a table, which then imports it', async () => {
    const table = join(directory, 'visits.csv');
    await writeFile(table, 'id,day,actor,target,action\n1,2020-01-02,France,Oman,Visit\n');
    const { code, printed } = await run(['--suggest', table, '--dataset', 'visits-2020']);
    expect(code).toBe(0);
    expect(printed).toContain('\ndataset: { slug: visits-2020, name: visits }');
    await writeFile(join(directory, 'map.yaml'), printed);
    expect((await run(['--map', join(directory, 'map.yaml'), table])).printed).toContain('\n1 written');
    expect(await countEvents()).toBe(1);
  });

  test('makes no file of rejected rows if none is rejected', async () => {
    await writeFile(file, ROWS.replace('soon', '1'));
    const { printed } = await run(['quadruples', file, ...DAYS]);
    expect(printed).not.toContain('Rejected');
    expect(existsSync(join(directory, 'rejects.tsv'))).toBe(false);
  });

  test('writes nothing for the same file again', async () => {
    await run(['quadruples', file, ...DAYS]);
    const { printed } = await run(['quadruples', file, ...DAYS]);
    expect(printed).toContain('\n0 written; 3 there already.\n');
  });

  test('with --dry-run writes nothing and says so', async () => {
    const { code, printed } = await run(['quadruples', file, ...DAYS, '--dry-run']);
    expect(code).toBe(0);
    expect(printed).toContain('A dry run: nothing was written.\n');
    expect(printed).toContain('\n3 would be written, with ');
    expect(await countEvents()).toBe(0);
  });

  test('with --limit reads no more than the given number of rows', async () => {
    await run(['quadruples', file, ...DAYS, '--limit', '1']);
    expect(await countEvents()).toBe(1);
  });

  test('names the dataset by --dataset and --dataset-version', async () => {
    await run(['quadruples', file, ...DAYS, '--dataset', 'icews14', '--dataset-version', '2014']);
    const [dataset] = await graph.read({
      text: 'MATCH (d:Dataset {id: $id}) RETURN d.version AS version',
      parameters: { id: 'dataset/icews14' },
    });
    expect(dataset).toEqual({ version: '2014' });
  });

  test('ends in good order when interrupted, and says how far it got and how to go on', async () => {
    const { code, printed } = await run(['quadruples', file, ...DAYS], () => void process.emit('SIGINT'));
    expect(code).toBe(130);
    expect(printed).toMatch(
      /^Stopped\. Run the same command again to go on: rows that are written are skipped\.\nRead 1 row /,
    );
    expect(await countEvents()).toBe(1);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  test.each([
    [[], 'Name a format: acled, gdelt, icews, polecat, quadruples, ucdp-ged; or give --map FILE.'],
    [['quadruples'], 'Name the files to read, or - for the standard input.'],
    [['quadruple', 'x'], '“quadruple” is not a format'],
    [['quadruples', 'absent.txt'], 'The file absent.txt cannot be read: it does not exist.'],
    [['--suggest', 'x', 'y'], '--suggest FILE imports nothing: give neither a format nor other files.'],
    [['--suggest', 'absent.txt'], 'The file absent.txt cannot be read: it does not exist.'],
    [['quadruples', 'x', '--encoding', 'klingon'], '“klingon” is not a known encoding.'],
    [
      ['quadruples', 'x', '--separator', 'commas'],
      '--separator takes comma, tab, semicolon, pipe, or one character.',
    ],
    [['quadruples', 'x', '--limit', '0'], '--limit takes a whole number, 1 or more.'],
    [['quadruples', 'x', '--unit', 'fortnight'], '--unit takes one of minute, hour, day, week, month, year.'],
    [['quadruples', 'x', '--dataset', 'A B'], '--dataset takes lower-case letters and digits'],
    [['--map', 'absent.yaml', 'x'], 'The mapping file absent.yaml cannot be read: it does not exist.'],
  ])('refuses %j with a message, without opening the graph', async (given, message) => {
    const opened = (): never => {
      throw new Error('No graph was to be opened.');
    };
    const { code, complained } = await run(given, opened);
    expect(code).toBe(1);
    expect(complained).toContain(message);
  });
});

/** In a function of its own, for the compiler remembers what was assigned before the command ran. */
function exitCode(): number {
  return Number(process.exitCode ?? 0);
}
