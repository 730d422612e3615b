import { Arbitrary, stream, toStringMethod, Value, type Random, type Stream } from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { makeOperation } from './generate.js';
import { show, type Operation } from './operation.js';
import type { Pool } from './pool.js';
import { smaller } from './shrink.js';

/** Random valid operations over a schema. They shrink by losing selections, arguments, conditions and variables. */
export function operations(schema: GraphQLSchema, pool: Pool): Arbitrary<Operation> {
  return new Operations(schema, pool);
}

/** fast-check asks for a class. */
class Operations extends Arbitrary<Operation> {
  private readonly schema: GraphQLSchema;
  private readonly pool: Pool;

  constructor(schema: GraphQLSchema, pool: Pool) {
    super();
    this.schema = schema;
    this.pool = pool;
  }

  override generate(random: Random): Value<Operation> {
    return new Value(shown(makeOperation(this.schema, this.pool, random)), undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is Operation {
    return true;
  }

  override shrink(operation: Operation): Stream<Value<Operation>> {
    return stream(smaller(this.schema, operation)).map((each) => new Value(shown(each), undefined));
  }
}

function shown(operation: Operation): Operation {
  return Object.assign({ [toStringMethod]: () => `\n${show(operation)}\n` }, operation);
}
