import type { ContentNode, ContentRelationship, GraphContent } from '../seed/content.js';
import type { DatasetFact } from '../seed/facts.js';
import type { Storage } from '../seed/storage.js';
import { countryOf } from './countryCodes.js';
import { deriveDatasetContent, deriveEntityContent } from './deriveEntities.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { ResolvedRow } from './deriveRow.js';

/** Which entities are known to be in the imported layer, so that they need not be looked up in every batch. */
export interface EntityRegister {
  /** The entities that rows name, and the countries these belong to, once each, without those known. */
  unknown(rows: readonly ResolvedRow[]): readonly NamedEntity[];
  learn(ids: readonly string[]): void;
}

/** So many ids are kept; then all are forgotten, and looked up once more. */
const KEPT = 200_000;

export function createRegister(): EntityRegister {
  const known = new Set<string>();
  return {
    unknown(rows) {
      const named = rows
        .flatMap(({ actor, target, place }) => [actor, target, place])
        .filter((entity) => entity !== undefined);
      // The first row decides how an entity is called, the same one in every run.
      const all = [...named, ...named.flatMap(homeOf)].reverse();
      const byId = new Map(all.map((entity) => [entity.id, entity] as const));
      return [...byId.values()].reverse().filter(({ id }) => !known.has(id));
    },
    learn(ids) {
      if (known.size + ids.length > KEPT) known.clear();
      for (const id of ids) known.add(id);
    },
  };
}

/** The country itself, under the name of the table. */
function homeOf({ type, country }: NamedEntity): readonly NamedEntity[] {
  const coded = country === undefined ? undefined : countryOf(country);
  if (coded === undefined || type === 'Country') return [];
  const { alpha2, names } = coded;
  return [{ id: countryId(alpha2), type: 'Country', name: names[0] ?? alpha2, country: alpha2 }];
}

/**
 * What entities that rows name put into the graph: nothing where an import brought them before; where facts declare
 * them, themselves alone, so that they outlast the facts; else all that is known of them. The dataset comes with them.
 */
export function newEntities(
  unknown: readonly NamedEntity[],
  found: ReadonlyMap<string, { readonly isImported: boolean }>,
  { dataset, storage }: { readonly dataset: DatasetFact; readonly storage: Storage },
): { readonly content: GraphContent; readonly created: readonly string[] } {
  const created = unknown.filter(({ id }) => !found.has(id));
  const declared = unknown.filter(({ id }) => found.get(id)?.isImported === false);
  const parts = [
    deriveDatasetContent(dataset, storage),
    ...created.map((entity) => deriveEntityContent(entity, dataset, storage)),
    ...declared.map((entity) => alone(entity, deriveEntityContent(entity, dataset, storage))),
  ];
  const nodes = uniqueById<ContentNode>(parts.flatMap((part) => part.nodes));
  const relationships = uniqueById<ContentRelationship>(parts.flatMap((part) => part.relationships));
  return { content: { nodes, relationships }, created: created.map(({ id }) => id) };
}

function alone({ id }: NamedEntity, { nodes }: GraphContent): GraphContent {
  return { nodes: nodes.filter((node) => node.id === id), relationships: [] };
}

function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
