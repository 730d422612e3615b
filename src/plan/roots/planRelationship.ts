import { fieldsOf, RELATIONSHIP } from '../../schema/model.js';
import type { RelationshipLookup, RelationshipRoot } from '../tree/lookupRoot.js';
import type { RelationshipPart } from '../tree/parameter.js';
import type { Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { evaluate } from '../request/arguments.js';
import { only, selectFields, type Selected } from '../request/selection.js';
import { nameOf } from '../shown.js';

/** Plans to find a relationship by its id. */
export function planRelationship(planning: Planning, selected: Selected): RelationshipRoot {
  const { from } = evaluate(planning, selected);
  const { values, ...lookup } = planRelationships(planning, from, 'id', selected);
  return { kind: 'relationship', ...lookup, values: planning.levels.inValues(values, false) };
}

/** Plans to find relationships by the id or ids of an argument. Each brings its id, which tells it from a node. */
export function planRelationships(
  planning: Planning,
  from: number,
  argument: string,
  selected: Selected,
): RelationshipLookup {
  const kind = argument === 'ids' ? 'relationships' : 'relationship';
  const add = (part: RelationshipPart) =>
    planning.parameters.add({ from, path: [argument], as: { kind, part } }, part);
  const values = ownValues(planning, selected);
  return {
    from: add('from'),
    to: add('to'),
    type: add('type'),
    stored: add('stored'),
    types: planning.model.relationshipsOwnedBy,
    values,
  };
}

function ownValues(planning: Planning, selected: Selected): readonly Value[] {
  const fields = fieldsOf(planning.model, RELATIONSHIP);
  // The id, which all nodes have, is another field of a relationship.
  const own = selectFields(planning, only(selected.sources, [RELATIONSHIP])).map((each) => ({
    ...each,
    field: fields.get(each.field.name)!,
  }));
  const path = [nameOf(selected)];
  const values = own.flatMap((each) => planning.values.ofField(planning, [RELATIONSHIP], each, path));
  const hasId = values.some((value) => value.key === 'id');
  return hasId ? values : [{ kind: 'relationshipId', key: 'id' }, ...values];
}
