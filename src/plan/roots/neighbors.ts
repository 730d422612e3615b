import { badInput } from '../../errors.js';
import type { ConnectionField, GraphModel } from '../../schema/model.js';
import type { Arguments } from '../request/arguments.js';
import { itself } from '../request/input.js';

/** Returns the list `Entity.neighbors`. Neighborhoods and paths use its relationships and voices. */
export function neighborsOf(model: GraphModel): ConnectionField {
  return model.nodes.get('Entity')!.fields.get('neighbors') as ConnectionField;
}

/** Returns the types of relationships that an argument names, or all plain types. */
export function relationshipsOf(
  neighbors: ConnectionField,
  values: Arguments,
  argument: string,
): readonly string[] {
  const asked = values.get(argument);
  if (!asked.isGiven) return neighbors.route!.types;
  const types = [...new Set(asked.tell(itself) as readonly string[])];
  if (types.length === 0) throw badInput(`\`${argument}\` is empty: leave it out, or name a type.`);
  return types;
}
