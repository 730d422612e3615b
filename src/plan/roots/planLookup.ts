import { NODE_LABEL, nodeModel, RELATIONSHIP, TERM } from '../../schema/model.js';
import type { LookupPart, LookupRoot } from '../tree/lookupRoot.js';
import type { Conversion } from '../tree/parameter.js';
import type { Planning } from '../planning.js';
import { evaluate, type Arguments, type Evaluated } from '../request/arguments.js';
import { AS_IT_IS } from '../request/parameters.js';
import { idPrefixes, possibleTypes, type Selected } from '../request/selection.js';
import { nameOf } from '../shown.js';
import { traversalAlong } from '../traversal.js';
import { planRelationships } from './planRelationship.js';

/** Plans to find one object by its id or its code, or several by their ids. */
export function planLookup(planning: Planning, selected: Selected): LookupRoot {
  const { model, levels } = planning;
  const target = targetOf(selected);
  const { from, values: given } = evaluate(planning, selected);
  const argument = keyOf(selected) ?? argumentOf(selected, given);
  const several = argument === 'ids';
  const as = conversion(planning, target, argument);
  const parameter = planning.parameters.add({ from, path: [argument], as });
  const values = planning.values.ofNode(planning, target, selected.sources, [nameOf(selected)]);
  const found = possibleTypes(model, target).includes(RELATIONSHIP)
    ? planRelationships(planning, from, argument, selected)
    : undefined;
  const relationships = found && { ...found, values: levels.inValues(found.values, several) };
  return {
    kind: 'lookup',
    several,
    target,
    label: nodeModel(model, target).label,
    property: several ? 'id' : argument,
    parameter,
    ...planPart(planning, selected, { from, values: given }),
    values: levels.inValues(values, several),
    ...(relationships && { relationships }),
    ...(possibleTypes(model, target).includes(TERM) && { terms: true as const }),
  };
}

/** Plans the part by which an object is found, if the field names one. */
function planPart(
  { model, parameters }: Planning,
  selected: Selected,
  { from, values }: Evaluated,
): { readonly part?: LookupPart } {
  const { field } = selected;
  if (field.kind !== 'structure' || !field.foundBy) return {};
  const { field: name, key } = field.foundBy;
  const target = targetOf(selected);
  const to = nodeModel(model, target).fields.get(name);
  if (to?.kind !== 'list') throw new Error(`${target}.${name} leads to no parts`);
  const others = values.names.filter((argument) => argument !== key);
  return {
    part: {
      traversal: traversalAlong(model, possibleTypes(model, target), to.route, to.target),
      also: others.map((property) => ({
        property,
        parameter: parameters.add({ from, path: [property], as: AS_IT_IS }),
      })),
    },
  };
}

/** Returns the argument that an index finds a part by. */
function keyOf({ field }: Selected): string | undefined {
  return field.kind === 'structure' ? field.foundBy?.key : undefined;
}

function targetOf({ field }: Selected): string {
  if (field.kind === 'structure' && field.target) return field.target;
  throw new Error(`Query.${field.name} cannot be planned`);
}

/** Returns the argument that names the object: the only one that is given. */
function argumentOf({ field }: Selected, { names: [argument] }: Arguments): string {
  if (argument !== undefined) return argument;
  throw new Error(`Query.${field.name} needs an argument to look up by`);
}

function conversion({ model }: Planning, target: string, argument: string): Conversion {
  if (argument === 'code') return { kind: 'code' };
  if (argument !== 'ids' && argument !== 'id') return AS_IT_IS;
  return nodeModel(model, target).label === NODE_LABEL
    ? { kind: argument, prefixes: idPrefixes(model, target) }
    : { kind: argument };
}
