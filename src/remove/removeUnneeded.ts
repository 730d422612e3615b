import type { Transaction } from '../graph/graph.js';
import { COUNTRY_CODES } from '../import/countries/countryCodes.js';
import type { Store } from '../store/store.js';
import { forNodes } from '../store/forNodes.js';
import { deleteNodes, leaveImports } from './deleteNodes.js';

/**
 * Removes those of these entities that no import mentions any more, with the codes and names of countries and, after
 * the last country, the table of codes. Entities that facts declare only leave the imported layer. Resolves with the
 * ids of entities, claims and sources that were removed.
 */
export async function removeUnneeded(
  transaction: Transaction,
  entities: readonly string[],
  store: Store,
): Promise<readonly string[]> {
  const ids = await unneededOf(transaction, entities, store);
  if (ids.length === 0) return [];
  const idsOf = async (of: readonly string[], rest: string): Promise<readonly string[]> =>
    (await forNodes(transaction, of, rest, store)).map(({ id }) => String(id));
  const parts = await idsOf(
    ids,
    'MATCH (n)-[:HAS_NAME|HAS_IDENTIFIER]->(p) WHERE p:Imported RETURN p.id AS id',
  );
  const claims = await idsOf(ids, 'MATCH (n)<-[:SUBJECT]-(c) WHERE c:Imported RETURN c.id AS id');
  const rest = await idsOf(claims, 'MATCH (n)-[:ATTRIBUTED|SUPPORTED_BY]->(p) RETURN p.id AS id');
  // The parts of a country have the same ids in both layers, so the import's relationships to parts that stay are
  // deleted here.
  await forNodes(
    transaction,
    ids,
    'MATCH (n)-[r:HAS_NAME|HAS_IDENTIFIER]->() WHERE r.imported DELETE r',
    store,
  );
  const all = [...parts, ...rest, ...claims, ...ids];
  const declared = new Set(await idsOf(all, 'WHERE n:Seeded RETURN n.id AS id'));
  await leaveImports(transaction, [...declared], store);
  const own = (list: readonly string[]): readonly string[] => list.filter((id) => !declared.has(id));
  await deleteNodes(transaction, own(all), store);
  const table = claims.length > 0 ? await removeSilent(transaction, COUNTRY_CODES.id, store) : [];
  return [...own([...claims, ...ids]), ...table];
}

/**
 * Returns the entities that no imported claim mentions. Claims of the table of codes are no reason to keep a country.
 * Each search ends at the first match on both engines, so an entity in a million rows costs no more than another: the
 * embedded engine stops early only for a pattern of one step and a label, and fails if it collects more than 65,536
 * matches of another pattern.
 */
async function unneededOf(
  transaction: Transaction,
  entities: readonly string[],
  store: Store,
): Promise<readonly string[]> {
  const isCountry = (id: string): boolean => id.startsWith('country/');
  const without = async (
    ids: readonly string[],
    ...patterns: readonly string[]
  ): Promise<readonly string[]> => {
    const absent = patterns.map((pattern) => `NOT EXISTS { MATCH ${pattern} }`).join(' AND ');
    const rows = await forNodes(transaction, ids, `WHERE n:Imported AND ${absent} RETURN n.id AS id`, store);
    return rows.map(({ id }) => String(id));
  };
  return [
    ...(await without(
      entities.filter((id) => !isCountry(id)),
      '(n)<-[:ABOUT]-(:Imported)',
    )),
    ...(await without(
      entities.filter(isCountry),
      '(n)<-[:OBJECT]-(:Imported)',
      '(n)-[:PARTICIPATED_IN]->(:Imported)',
      '(n)<-[:LOCATED_IN]-(:Imported)',
    )),
  ];
}

/** Removes the dataset if no import has claims from it. */
export async function removeSilent(
  transaction: Transaction,
  dataset: string,
  store: Store,
): Promise<readonly string[]> {
  const [found] = await forNodes(
    transaction,
    [dataset],
    'WHERE n:Imported AND NOT EXISTS { MATCH (n)<-[:CLAIMED_IN]-(:Imported) } RETURN n:Seeded AS isSeeded',
    store,
  );
  if (found === undefined) return [];
  if (found['isSeeded'] === true) {
    await leaveImports(transaction, [dataset], store);
    return [];
  }
  await deleteNodes(transaction, [dataset], store);
  return [dataset];
}
