import { Command } from 'commander';
import type { Sizes } from './rows/generate.js';

/** What the command line asks for. */
export interface Asked {
  readonly quick?: true;
  readonly growth?: true;
  readonly data?: string;
  readonly format: string;
  readonly origin: string;
  readonly events?: number;
  readonly actors?: number;
  readonly seed: number;
  readonly heap: number;
  readonly keep?: string;
  readonly bare?: true;
  readonly out: string;
  readonly only?: string;
  readonly embedded: boolean;
  readonly http: boolean;
}

/** How much is made where no data are given. */
export function sizesOf({ quick, seed, actors, events }: Asked): Sizes {
  return { seed, actors: actors ?? (quick ? 7_000 : 23_000), events: events ?? (quick ? 10_000 : 100_000) };
}

export function readAsked(name: string, description: string, argv: readonly string[]): Asked {
  const number = (text: string): number => Number.parseInt(text, 10);
  return new Command(name)
    .description(description)
    .option('--quick', 'few events and few rounds: whether it works, not how fast it is')
    .option(
      '--growth',
      'ours and raw at 10000 events and, by tens, at up to --events (100000), and the ratio between',
    )
    .option(
      '--data <file>',
      'a file of event data to load instead of made rows; names of numbers stand beside it',
    )
    .option('--format <name>', 'the format of that file, one that `parley import` knows', 'quadruples')
    .option('--origin <count>', 'of quadruples: which count is which date', '1=2014-01-01')
    .option('--events <number>', 'how many events to make (100000, with --quick 10000)', number)
    .option('--actors <number>', 'how many actors to make (23000, with --quick 7000)', number)
    .option('--bare', 'made events without claims, evidence and search terms: a million in minutes')
    .option('--seed <number>', 'the seed of the made data', number, 1)
    .option(
      '--heap <megabytes>',
      'memory of the Java machine, and as much again for its files',
      number,
      1_500,
    )
    .option('--keep <directory>', 'keep what is loaded there, and load it only once')
    .option('--only <numbers>', 'only these workloads, as 1,4,12')
    .option('--no-embedded', 'without the embedded engine')
    .option('--no-http', 'without HTTP')
    .option('--out <file>', 'where the results go as JSON', 'results/latest.json')
    .addHelpText('after', EXAMPLES)
    .parse(argv)
    .opts<Asked>();
}

const EXAMPLES = `
Examples:
  npm --prefix bench install                              once; Java 17 and Maven bring the Neo4j
  npm --prefix bench start -- --quick                     a few minutes
  npm --prefix bench start                                100,000 events
  npm --prefix bench start -- --growth --events 1000000   how times grow with the data
  npm --prefix bench start -- --data ../icews/train.txt   quadruples, named by entity2id.txt beside them
  npm --prefix bench run profile -- --quick --only 4      where the time of workload 4 goes`;
