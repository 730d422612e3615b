import { GraphQLError, Kind, type GraphQLScalarType, type GraphQLSchema, type ValueNode } from 'graphql';
import { isCalendarDate } from '../text/calendar.js';

/** The values of a custom scalar: always texts, checked when a client gives them. */
interface TextScalar {
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
}

const SCALARS: { readonly [name: string]: TextScalar } = {
  Date: { expected: 'a calendar date, such as 2025-06-14', accepts: isCalendarDate },
  DateTime: {
    expected: 'a point in time with its offset, such as 2025-06-14T12:00:00Z',
    accepts: (text) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
      isCalendarDate(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text)),
  },
  EDTF: { expected: 'a date in EDTF, such as 2025-06-23/..', accepts: (text) => text.trim() !== '' },
  URL: {
    expected: 'an absolute address, such as https://example.org/',
    accepts: (text) => URL.canParse(text),
  },
};

/** Gives the custom scalars of a schema their checks. */
export function addScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const type = schema.getType(name) as GraphQLScalarType;
    const parse = (value: unknown, node?: ValueNode): string => {
      if (typeof value === 'string' && scalar.accepts(value)) return value;
      const given = JSON.stringify(value)?.slice(0, 60) ?? 'The value';
      throw new GraphQLError(`${given} is not ${scalar.expected}.`, node ? { nodes: [node] } : {});
    };
    type.serialize = (value) => value;
    type.parseValue = (value) => parse(value);
    type.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node);
  }
}
