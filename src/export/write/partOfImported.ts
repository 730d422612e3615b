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
 * The claims of a part that imports made, and what these need: the entities they mention, with all that is claimed of
 * those as a subject (their names, codes and countries), evidence, speakers and datasets. A page of claims is followed
 * by its relationships. Only what several claims share is remembered, not the rows.
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
    // What is claimed of an entity that others mention comes with the first of these.
    for (const { from, to } of claims) if (isShared(to)) shared.add(from);
  }
}

/** Claims are found through what they are about, or else all of them are looked at. */
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

/** The claims' ids and those of all that they need, without what is shared and was written before. */
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

/** The claims whose subject is one of these. */
async function claimsAbout(subjects: readonly string[], reading: Reading): Promise<readonly string[]> {
  const rest = 'MATCH (n)<-[:SUBJECT]-(c) WHERE c:Imported RETURN c.id AS id';
  const rows = await forNodes(reading, subjects, rest, reading);
  return rows.map(({ id }) => String(id));
}

/** One piece of evidence can support claims of several entities, of which the others are not needed. */
function leadsOn(id: string): boolean {
  return !id.startsWith('evidence/');
}

function isEntity(id: string, reading: Reading): boolean {
  return isA(typeOfId(id, reading), 'Entity');
}

/** Events and what hangs on them belong to one row; other entities, and datasets, are named by many. */
function isShared(id: string): boolean {
  return !/^(?:event|claim|attributionstep|evidence|name|eventcode|measurement|identifier)\//.test(id);
}
