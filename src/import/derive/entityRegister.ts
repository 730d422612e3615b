import { countryOf } from '../countries/countryCodes.js';
import { countryId } from './deriveEntityIds.js';
import type { NamedEntity } from './deriveEntityIds.js';
import type { ResolvedRow } from './resolvedRow.js';

/**
 * The ids of entities that are known to be in the imported layer, so that they need not be looked up in every batch.
 */
export interface EntityRegister {
  /** The entities that rows name and the countries these belong to, once each, without the known ones. */
  unknown(rows: readonly ResolvedRow[]): readonly NamedEntity[];
  learn(ids: readonly string[]): void;
}

/** The number of ids that are kept. Then all are forgotten and looked up once more. */
const KEPT = 200_000;

export function createRegister(): EntityRegister {
  const known = new Set<string>();
  return {
    unknown(rows) {
      const named = rows
        .flatMap(({ actors, targets, place }) => [...actors, ...targets, place])
        .filter((entity) => entity !== undefined);
      // The first row decides the name of an entity, so that every run gives the same name.
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

/** The country of an entity, under its name in the table. */
function homeOf({ type, country }: NamedEntity): readonly NamedEntity[] {
  const coded = country === undefined ? undefined : countryOf(country);
  if (coded === undefined || type === 'Country') return [];
  const { alpha2, names } = coded;
  return [{ id: countryId(alpha2), type: 'Country', name: names[0] ?? alpha2, country: alpha2 }];
}
