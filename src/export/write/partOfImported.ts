import type { BodyLine, Part, RelationshipLine } from '../format/format.js';
import { isA } from '../../schema/stored/storage.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';
import { forNodes } from '../../store/forNodes.js';
import { idPages } from '../../store/idPages.js';
import type { IdStatement } from '../../store/idPages.js';
import { readNodes, readRelationships } from '../stored/importedRows.js';
import type { Reading } from '../stored/importedRows.js';
import { findNode } from '../../store/statements/findNode.js';

/**
 * Yields the imported claims of a part and everything these need: evidence, speakers, datasets, and the entities they
 * mention, with all claims whose subject is one of these (their names, codes and countries). A page of claims is
 * followed by its relationships. Memory holds only the ids that several claims share, not the rows.
 */
export async function* partOfImported(part: Part, reading: Reading): AsyncGenerator<BodyLine> {
  const shared = new Set<string>();
  for await (const page of idPages(claimsOf(part, reading), reading)) {
    const { ids, claims } = await closed(
      page.filter((id) => !shared.has(id)),
      shared,
      reading,
    );
    const isKept = (id: string): boolean => ids.has(id) || shared.has(id);
    yield* await readNodes([...ids], reading);
    const owned = await readRelationships([...ids], reading);
    yield* owned.filter(({ from, to }) => isKept(from) && isKept(to));
    for (const id of [...ids].filter(isShared)) shared.add(id);
    // The claims about a shared entity are written with its first mention, so they count as shared too.
    for (const { from, to } of claims) if (isShared(to)) shared.add(from);
  }
}

/** Finds claims through the entities they are about; without such entities, looks at all claims. */
function claimsOf({ about, kinds }: Part, { engine, storage }: Reading): IdStatement {
  const types = [...storage.types.values()].filter(({ name }) => kinds.includes(name.toUpperCase()));
  const isEvery = kinds.length === 0 || kinds.includes('CLAIM');
  const ofKind = types.map(({ name }) => `s:${name}`).join(' OR ');
  const find =
    about.length === 0
      ? 'MATCH (c:Claim)'
      : `UNWIND $rows AS row ${findNode(engine)('n', 'id')} MATCH (n)<-[:ABOUT]-(c)`;
  const such = isEvery ? '' : ` MATCH (c)-[:ABOUT]->(s) WHERE (${ofKind})`;
  const text = `${find} WHERE c:Imported AND c.id > $after${such} RETURN DISTINCT c.id AS id ORDER BY id LIMIT $count`;
  return (after, count) => ({ text, parameters: { rows: about.map((id) => ({ id })), after, count } });
}

/** Returns the ids of the claims and of everything they need, without shared ones that were written before. */
async function closed(
  claims: readonly string[],
  shared: ReadonlySet<string>,
  reading: Reading,
): Promise<{ readonly ids: ReadonlySet<string>; readonly claims: readonly RelationshipLine[] }> {
  const ids = new Set<string>();
  const subjects: RelationshipLine[] = [];
  for (let fresh = claims; fresh.length > 0;) {
    fresh.forEach((id) => ids.add(id));
    const links = await readRelationships(fresh.filter(leadsOn), reading);
    subjects.push(...links.filter(({ type }) => type === 'SUBJECT'));
    const own = await claimsAbout(
      fresh.filter((id) => isEntity(id, reading)),
      reading,
    );
    const reached = [...links.flatMap(({ from, to }) => [from, to]), ...own];
    fresh = [...new Set(reached)].filter((id) => !ids.has(id) && !shared.has(id));
  }
  return { ids, claims: subjects };
}

/** Reads the claims whose subject is one of these. */
async function claimsAbout(subjects: readonly string[], reading: Reading): Promise<readonly string[]> {
  const rest = 'MATCH (n)<-[:SUBJECT]-(c) WHERE c:Imported RETURN c.id AS id';
  const rows = await forNodes(reading, subjects, rest, reading);
  return rows.map(({ id }) => String(id));
}

/**
 * Tells whether to follow the relationships of a node. Not those of evidence: it can support claims of several
 * entities, and the others are not needed.
 */
function leadsOn(id: string): boolean {
  return !id.startsWith('evidence/');
}

function isEntity(id: string, reading: Reading): boolean {
  return isA(typeOfId(id, reading), 'Entity');
}

/**
 * Tells whether several rows can mention the node. Events and their parts belong to one row; other entities, and
 * datasets, are named by many.
 */
function isShared(id: string): boolean {
  return !/^(?:event|claim|attributionstep|evidence|name|eventcode|measurement|identifier)\//.test(id);
}
