import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Field, Fielded } from './generate.js';

/** A field on the way from the root to a type, and the type that has it. */
export interface Step {
  readonly on: Fielded;
  readonly field: Field;
}

/** The routes from the root to objects that may have a type. There is at least one. */
export type Routes = (to: Fielded) => readonly (readonly Step[])[];

/**
 * Finds the routes to a type. A type with ids is found by id. Any other type, such as an edge or a time, has one route
 * for each field that gives it, with a shortest route to that field; the shortest come first.
 */
export function routesOf(schema: GraphQLSchema): Routes {
  const query = schema.getQueryType()!;
  // Of two types with a field the one with more kinds of objects comes first: that of a bloc alone may lead nowhere.
  const types = fieldedTypes(schema).toSorted((one, other) => kindsOf(other) - kindsOf(one));
  const byId = [{ on: query, field: query.getFields()['nodes']! }];
  const shortest = new Map<GraphQLCompositeType, readonly Step[]>([[query, []]]);
  for (const type of types) if (isThing(type)) shortest.set(type, byId);
  for (const [at, steps] of shortest) {
    for (const on of types.filter((each) => each === at || doTypesOverlap(schema, each, at)))
      for (const field of Object.values(on.getFields())) {
        const to = getNamedType(field.type);
        if (isCompositeType(to) && !shortest.has(to)) shortest.set(to, [...steps, { on, field }]);
      }
  }
  const all = types.flatMap((on) => Object.values(on.getFields()).map((field) => ({ on, field })));
  return (to) => {
    if (to === query || isThing(to)) return [shortest.get(to)!];
    const last = all.filter(({ field: { type } }) => {
      const given = getNamedType(type);
      return isCompositeType(given) && (given === to || doTypesOverlap(schema, given, to));
    });
    const ways = last.map((step) => [...shortestTo(step.on), step]);
    if (ways.length === 0) throw new Error(`No field leads to ${to.name}`);
    return ways.toSorted((one, other) => one.length - other.length);
  };

  function kindsOf(type: Fielded): number {
    return isInterfaceType(type) ? schema.getPossibleTypes(type).length : 1;
  }

  function shortestTo(on: Fielded): readonly Step[] {
    return [...shortest].find(([type]) => type === on || doTypesOverlap(schema, type, on))![1];
  }
}

/** Every type that has fields which a client can select. */
export function fieldedTypes(schema: GraphQLSchema): readonly Fielded[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'));
}

/** Whether a type has ids. */
export function isThing(type: Fielded): boolean {
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}
