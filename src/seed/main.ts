import { readSettings } from '../config.js';
import { openGraph } from '../graph/open.js';
import { graphSettings } from '../start.js';
import { seedCommand } from './seedCommand.js';

/** What `npm run seed` runs: the seed command alone, on the graph that the settings name. */
await seedCommand({
  openGraph: () => openGraph(graphSettings(readSettings(process.env))),
  article: process.env['PARLEY_ARTICLE'] || undefined,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
}).parseAsync();
