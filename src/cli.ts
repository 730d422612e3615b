#!/usr/bin/env node
import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { readSettings } from './settings/config.js';
import { newCommand } from './draft/newCommand.js';
import { exportCommand } from './export/exportCommand.js';
import { openGraph } from './graph/open.js';
import { importCommand } from './import/command/importCommand.js';
import { removeCommand } from './remove/removeCommand.js';
import { explain } from './command/explain.js';
import { checkCommand } from './ingest/checkCommand.js';
import { ingestCommand } from './ingest/ingestCommand.js';
import { seedCommand } from './ingest/seedCommand.js';
import { settingList } from './settings/settings.js';
import type { Setting } from './settings/settings.js';
import { outliveReaders } from './command/standardStreams.js';
import { graphSettings } from './service/graphSettings.js';

outliveReaders();

const program = new Command('parley')
  .description(
    'A GraphQL knowledge graph of diplomacy and conflict: who claimed what, and where it is written.',
  )
  .version(version(), '-v, --version', 'print the version')
  .helpOption('-h, --help', 'explain a command')
  .helpCommand('help [command]', 'explain a command')
  .showHelpAfterError('(parley --help explains the commands)')
  .addHelpText(
    'after',
    `
Called from the checkout as npm run parley -- COMMAND, and in the container as node dist/cli.js COMMAND. (The package
named parley on npm is another program.)

Settings, from the environment:
${settingLines()}`,
  );

program
  .command('serve')
  .description('Serve the graph over HTTP; the first start creates and seeds it.')
  .addHelpText(
    'after',
    `
The graph is in a file under PARLEY_DATA, or in the Neo4j of NEO4J_URI. Each start brings it up to date with the facts
that ship, which takes seconds the first time. Your ingests and imports stay. parley --help lists the settings.

Examples:
  parley serve                                    the API and its pages at http://127.0.0.1:4000
  PARLEY_PORT=8080 parley serve
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=... parley serve

SIGTERM ends it after the requests under way; a second SIGTERM ends it at once.`,
  )
  .action(async () => {
    const { runService } = await import('./service/runService.js');
    const { productionDependencies } = await import('./service/productionDependencies.js');
    await runService(process.env, productionDependencies);
  });

const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const surroundings = {
  openGraph: () =>
    openGraph(graphSettings(readSettings(process.env), { holder: 'COMMAND', report: complain })),
  article: process.env['PARLEY_ARTICLE'] || undefined,
  mostQuoted: () => readSettings(process.env).mostQuoted,
  print: (line: string) => void process.stdout.write(`${line}\n`),
  complain,
  progress: {
    overwrites: process.stderr.isTTY,
    write: (text: string) => void process.stderr.write(text),
  },
};
program
  .addCommand(seedCommand(surroundings))
  .addCommand(newCommand(surroundings))
  .addCommand(checkCommand(surroundings))
  .addCommand(
    ingestCommand({
      ...surroundings,
      isExport: async (path) => (await import('./export/read/ingestExport.js')).isExportPath(path),
      ingestExport: async (path, options) =>
        (await import('./export/read/ingestExport.js')).ingestExport(path, options, surroundings),
    }),
  )
  .addCommand(
    importCommand({
      ...surroundings,
      seedFirst: async (graph) => (await import('./ingest/factCommands.js')).seedFirst(graph, surroundings),
    }),
  )
  .addCommand(removeCommand(surroundings));

program.addCommand(
  exportCommand({
    ...surroundings,
    output: process.stdout,
    progress: { overwrites: process.stderr.isTTY, write: (text) => void process.stderr.write(text) },
  }),
);

try {
  if (process.argv.length > 2) await program.parseAsync();
  else program.outputHelp();
} catch (error) {
  process.stderr.write(`parley: ${explain(error)}\n`);
  process.exitCode = 1;
}

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Returns one line for each setting, wide enough for the longest name. */
function settingLines(): string {
  const settings = Object.values<Setting<unknown>>(settingList);
  const width = Math.max(...settings.map(({ variable }) => variable.length)) + 2;
  const lines = settings.map(({ variable, description, shownDefault }) => {
    const note = shownDefault ? ` (${shownDefault.replaceAll('`', '')})` : '';
    return `  ${variable.padEnd(width)}${description.replaceAll('`', '')}${note}`;
  });
  return lines.join('\n');
}
