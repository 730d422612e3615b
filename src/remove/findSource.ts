import { badInput } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { COUNTRY_CODES } from '../import/countries/countryCodes.js';
import { offerNearest } from '../text/nearestName.js';
import { readKnownFacts } from '../store/records/factRecords.js';
import { idsOf } from '../facts/check/checkContext.js';

/** The origin of a source. It can be both, and is then removed from both. */
export interface FoundSource {
  /** Whether rows of it were imported, or a stopped removal left some of it. */
  readonly isImported: boolean;
  /** Whether fact directories have claims from it. */
  readonly isOfFacts: boolean;
}

/**
 * Finds an article or dataset. Rejects with BAD_USER_INPUT, offering a near name, if the graph has none with this id.
 */
export async function findSource(graph: Graph, id: string): Promise<FoundSource> {
  if (id === COUNTRY_CODES.id)
    throw badInput(
      `${id} is the table that names countries for imports. It goes with the last imported dataset that names a country.`,
    );
  const rows = await graph.read({
    text: 'MATCH (n:Source) WHERE n:Article OR n:Dataset RETURN n.id AS id, n:Imported AS isImported',
    parameters: {},
  });
  const known = await readKnownFacts((statement) => graph.read(statement));
  const ofFacts = known.flatMap(({ facts }) =>
    [...facts.articles, ...facts.datasets].length > 0 ? idsOf(facts) : [],
  );
  const isImported = rows.some((row) => row['id'] === id && row['isImported'] === true);
  const isOfFacts = /^(?:article|dataset)\//.test(id) && ofFacts.includes(id);
  if (isImported || isOfFacts) return { isImported, isOfFacts };
  throw badInput(
    `The graph has no article or dataset ${id}.${offerNearest(
      id,
      rows.map((row) => String(row['id'])),
    )} Nothing was taken out. Sources are called article/… or dataset/…; a row of a dataset is named with --row.`,
  );
}
