import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Dice } from './dice.js';
import { placeOf, type Field, type Fielded, type Making } from './generate.js';
import { write } from './literals.js';
import { valueOf } from './values.js';

/** A field on the way from the root to a type, and the type that has it. */
interface Step {
  readonly on: Fielded;
  readonly field: Field;
}

/** One shortest way from the root to objects that may have this type. */
export type Routes = (to: Fielded) => readonly Step[];

/** Finds a shortest way to each type; the dice choose among ways of one length. */
export function routesOf(schema: GraphQLSchema, dice: Dice): Routes {
  const types = fieldedTypes(schema);
  const known = new Map<GraphQLCompositeType, readonly Step[]>([[schema.getQueryType()!, []]]);
  for (const [at, steps] of known) {
    const beside = types.filter((on) => on === at || doTypesOverlap(schema, on, at));
    const next = beside.flatMap((on) => Object.values(on.getFields()).map((field) => ({ on, field })));
    for (const step of dice.some(next, next.length, next.length)) {
      const to = getNamedType(step.field.type);
      if (isCompositeType(to) && !known.has(to)) known.set(to, [...steps, step]);
    }
  }
  return (to) => {
    const direct = [...known].filter(([type]) => type === to || doTypesOverlap(schema, type, to));
    const shortest = direct.toSorted(([, one], [, other]) => one.length - other.length)[0];
    if (!shortest) throw new Error(`No field leads to ${to.name}`);
    return shortest[1];
  };
}

/** Every type that has fields which a client can select. */
export function fieldedTypes(schema: GraphQLSchema): readonly Fielded[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__'));
}

/** A selection set of the root that leads along a route, to this selection at its end. */
export function along(making: Making, route: readonly Step[], on: Fielded, selection: string): string {
  const [step, ...rest] = route;
  if (!step) return `{ ${selection} }`;
  const inner = getNamedType(step.field.type) as GraphQLCompositeType;
  const next = rest[0]?.on ?? on;
  const below = along(making, rest, on, selection);
  const narrowed = inner === next ? below : `{ ... on ${next.name} ${below} }`;
  return `{ ${step.field.name}${plainArguments(making, step.field)} ${narrowed} }`;
}

/** What the field must be given, and a size. */
export function plainArguments(making: Making, field: Field): string {
  const given = field.args.filter(isRequiredArgument).map((argument) => {
    const value = valueOf(making, argument.type, placeOf(making, field, argument.name));
    const literal = { dice: { ...making.dice, chance: () => false }, variables: making.variables };
    return `${argument.name}: ${write(literal, argument.type, value)}`;
  });
  const sized = field.args.some(({ name }) => name === 'first') ? ['first: 2'] : [];
  const all = [...given, ...sized];
  return all.length > 0 ? `(${all.join(', ')})` : '';
}
