import { Arbitrary, stream, toStringMethod, Value, type Random, type Stream } from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { drawFromSeed } from './dice.js';
import { makeOperation } from './generate.js';
import { show, type Operation } from './operation.js';
import type { Pool } from './pool.js';
import { smaller } from './shrink.js';

/** Operations of one shape, asked with different values. */
export type Family = readonly Operation[];

/**
 * Families of random valid operations over a schema. A family shares its statements, and so the cost of
 * planning them. It shrinks to one operation, which then loses selections, arguments, conditions and variables.
 */
export function families(schema: GraphQLSchema, pool: Pool, size: number): Arbitrary<Family> {
  const shown = (family: Family): Family =>
    Object.assign([...family], { [toStringMethod]: () => `\n${family.map(show).join('\n\n')}\n` });
  const make = (random: Random): Family => {
    const seed = random.nextInt(0, 2 ** 31 - 1);
    const shape = random.nextInt(0, 2 ** 31 - 1);
    const member = (_: unknown, index: number): Operation =>
      makeOperation(schema, pool, drawFromSeed(shape), drawFromSeed(seed + index));
    return shown(Array.from({ length: size }, member));
  };
  return made(make, (family) => stream(smallerFamilies(schema, family)).map(shown));
}

function* smallerFamilies(schema: GraphQLSchema, family: Family): Generator<Family> {
  if (family.length > 1) for (const operation of family) yield [operation];
  else for (const operation of smaller(schema, family[0]!)) yield [operation];
}

/** A value that a function makes from fast-check's randomness, with its smaller values. */
export function made<T>(
  make: (random: Random) => T,
  shrink: (value: T) => Stream<T> = () => stream<T>([].values()),
): Arbitrary<T> {
  return new Made(make, shrink);
}

/** fast-check asks for a class. */
class Made<T> extends Arbitrary<T> {
  private readonly make: (random: Random) => T;
  private readonly smaller: (value: T) => Stream<T>;

  constructor(make: (random: Random) => T, smaller: (value: T) => Stream<T>) {
    super();
    this.make = make;
    this.smaller = smaller;
  }

  override generate(random: Random): Value<T> {
    return new Value(this.make(random), undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return true;
  }

  override shrink(value: T): Stream<Value<T>> {
    return this.smaller(value).map((each) => new Value(each, undefined));
  }
}
