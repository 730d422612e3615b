import { badInput, ExpectedError } from '../../errors.js';
import { unavailable } from '../../graph/graphErrors.js';
import type { Graph } from '../../graph/graph.js';
import { refuseForeign } from '../../store/records/refuseForeign.js';
import { contentHash } from '../../derive/desiredGraph.js';
import { deriveDesiredGraph } from '../../derive/deriveDesiredGraph.js';
import { mergeFacts } from '../../facts/mergeFacts.js';
import { readStorage } from '../../schema/stored/storage.js';
import type { Storage } from '../../schema/stored/storage.js';
import { offerNearest } from '../../text/nearestName.js';
import { factLines } from './exportFacts.js';
import { FORMAT, VERSION } from '../format/format.js';
import type { BodyLine, HeaderLine, Part } from '../format/format.js';
import { idPages, idsOfLabel } from '../../store/idPages.js';
import { readNodes, readRelationships } from '../stored/importedRows.js';
import type { Reading } from '../stored/importedRows.js';
import { partOfFacts } from './partOfFacts.js';
import { partOfImported } from './partOfImported.js';
import { readDirectories, readSources, readLastWrite } from '../stored/seedRecords.js';

export interface ExportOptions {
  /** The whole graph by default. */
  readonly part?: Part | undefined;
  /** Whether to include the texts of articles. */
  readonly withText?: boolean;
}

/**
 * The milliseconds for one statement. It is long because nobody waits for an export as for a page, and a statement may
 * take minutes on a large graph.
 */
const DEADLINE = 600_000;

/**
 * Yields the lines of an export except the last one: the facts of every directory, then the imported layer, all nodes
 * before the relationships between them. Equal graphs give equal lines, on either engine. Memory does not grow with
 * imports.
 *
 * Rejects with NOT_FOUND if the part is about an entity that is not in the graph, with BAD_USER_INPUT for an unknown
 * kind and for a foreign database, and with DATABASE_UNAVAILABLE if the graph was written to meanwhile.
 */
export async function* exportGraph(
  graph: Graph,
  { part, withText = false }: ExportOptions = {},
): AsyncGenerator<HeaderLine | BodyLine> {
  await refuseForeign(graph);
  const storage = readStorage();
  const run: Reading['run'] = (statement) => graph.read(statement, { deadline: DEADLINE });
  const reading: Reading = { run, engine: graph.engine, storage };
  if (part !== undefined) await refuseUnknown(part, reading);
  const turn = await readLastWrite(run);
  const all = await readDirectories(run);
  const directories = part === undefined ? all : partOfFacts(all, part);
  const facts = mergeFacts(directories.map((directory) => directory.facts));
  const hash = contentHash(deriveDesiredGraph(facts, storage));
  yield { kind: 'header', format: FORMAT, version: VERSION, part: part ?? null, contentHash: hash };
  yield* factLines(directories, await readSources(run), withText);
  yield* part === undefined ? wholeImported(reading) : partOfImported(part, reading);
  if ((await readLastWrite(run)) !== turn) throw writtenMeanwhile();
}

async function* wholeImported(reading: Reading): AsyncGenerator<BodyLine> {
  const statement = idsOfLabel(reading.engine, 'Imported');
  for await (const ids of idPages(statement, reading)) yield* await readNodes(ids, reading);
  for await (const ids of idPages(statement, reading)) yield* await readRelationships(ids, reading);
}

/** Returns the types of entities in capitals, and CLAIM. */
export function exportKinds(storage: Storage): readonly string[] {
  const entities = [...storage.types.values()].filter(({ labels }) => labels.includes('Entity'));
  return ['CLAIM', ...entities.map(({ name }) => name.toUpperCase()).sort()];
}

async function refuseUnknown({ about, kinds }: Part, { run, storage }: Reading): Promise<void> {
  const known = exportKinds(storage);
  for (const kind of kinds)
    if (!known.includes(kind))
      throw badInput(`${kind} is not a kind. Kinds are ${known.join(', ')}.${offerNearest(kind, known)}`);
  for (const id of about) {
    const [found] = await run({
      text: 'MATCH (n:Node {id: $id}) RETURN n:Entity AS isEntity',
      parameters: { id },
    });
    if (found === undefined)
      throw new ExpectedError(
        'NOT_FOUND',
        `There is no ${id} in the graph. Give the id of an entity as the API shows it, such as country/IR.`,
      );
    if (found['isEntity'] !== true)
      throw badInput(`${id} is not an entity. --about takes the ids of entities, such as country/IR.`);
  }
}

function writtenMeanwhile(): ExpectedError {
  return unavailable(
    'The graph was written to during the export, so the export would be inconsistent. Run it again when no import or ingest is running.',
  );
}
