import { describe } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { guard } from './guard.js';

describe('descriptions', () => {
  guard(
    'everything is described in a sentence',
    undescribed,
    'type Query { "What it is" a("" b: Int): Int } enum Sort { UP } "A directive." directive @d(x: Int) on FIELD',
    [
      'Query is not described.',
      'Query.a: its description does not end in a period.',
      'Query.a(b) is not described.',
      'Sort is not described.',
      'Sort.UP is not described.',
      '@d(x) is not described.',
    ],
  );

  guard(
    'each object type is described with an example',
    withoutExample,
    '"The root." type Query { a: A b: B } "A thing. Example: Iran." type A { a: Int } "`country/IR` is one." type B { a: Int }',
    ['Query: its description has no example.'],
  );

  guard(
    'each id is described with its form',
    withoutForm,
    'type Query { "The id." id: ID! "Such as `country/IR`." a("The ids." of: [ID!], "Like `a/b`." b: ID): ID } input I { "This." eq: ID }',
    [
      'Query.id: its description does not show the form of the id, as in `country/IR`.',
      'Query.a(of): its description does not show the form of the id, as in `country/IR`.',
      'I.eq: its description does not show the form of the id, as in `country/IR`.',
    ],
  );

  guard(
    'each value of the claim model is described with a case',
    withoutCase,
    'type Query { p: Polarity o: Other } enum Other { UP } enum Polarity { "So. Example: the call." A "So." B "The shipped graph has none." C }',
    ['Polarity.B: its description has no case.'],
  );

  guard(
    'no description is a riddle',
    riddles,
    'type Query { "What stands here." a: Int "Names it for good." b: Int "The source of the name." c: Int }',
    [
      'Query.a: say the thing by its noun instead of “What”.',
      'Query.b: say “The stable id of …” instead of “Names it for good”.',
    ],
  );

  guard(
    'at most 5 of 1,000 words are who, what or where',
    tooManyPronouns,
    'type Query { "He who asks what is where, and who says what of whom." a: Int "Where one is who says what to whom, and what is where." b: Int }',
    ['More than 5 of 1,000 words are who, what or where.'],
  );
});

const CLAIM_MODEL = [
  'Certainty',
  'EvidenceKind',
  'Modality',
  'Polarity',
  'Predicate',
  'Rank',
  'Role',
  'Status',
  'Verdict',
];

/** Most of 1,000 words that may be who, what or where. */
const FEW = 5;

interface Documented {
  readonly description?: string | null | undefined;
  readonly type?: GraphQLType;
}
type Described = readonly [place: string, on: Documented];

function undescribed(schema: GraphQLSchema): string[] {
  return everything(schema).flatMap(([place, { description }]) => {
    if (!description) return [`${place} is not described.`];
    return /^[A-Z].*\.$/s.test(description) ? [] : [`${place}: its description does not end in a period.`];
  });
}

function withoutExample(schema: GraphQLSchema): string[] {
  return typesOf(schema)
    .filter((type) => isObjectType(type) && !/Example:\s|`[^`]+`/.test(type.description ?? ''))
    .map(({ name }) => `${name}: its description has no example.`);
}

function withoutForm(schema: GraphQLSchema): string[] {
  return everything(schema)
    .filter(([, on]) => 'type' in on && String(getNamedType(on.type)) === 'ID')
    .filter(([, { description }]) => !/`[a-z]+\/[^`]+`/.test(description ?? ''))
    .map(([place]) => `${place}: its description does not show the form of the id, as in \`country/IR\`.`);
}

function withoutCase(schema: GraphQLSchema): string[] {
  return typesOf(schema)
    .filter(({ name }) => CLAIM_MODEL.includes(name))
    .flatMap(members)
    .filter(([, { description }]) => !/Example:\s|shipped graph/.test(description ?? ''))
    .map(([place]) => `${place}: its description has no case.`);
}

function riddles(schema: GraphQLSchema): string[] {
  return everything(schema).flatMap(riddlesOf);
}

function riddlesOf([place, { description = '' }]: Described): string[] {
  const [pronoun] = /^(Wh(at|o|om|ose|ere|en|ich)(ever)?)\b/.exec(description ?? '') ?? [];
  if (pronoun) return [`${place}: say the thing by its noun instead of “${pronoun}”.`];
  const [forGood] = /\bNames \S+( \S+)? for good\b/.exec(description ?? '') ?? [];
  return forGood ? [`${place}: say “The stable id of …” instead of “${forGood}”.`] : [];
}

/** Each text counts once, however many places it describes. */
function tooManyPronouns(schema: GraphQLSchema): string[] {
  const texts = new Set(everything(schema).map(([, { description }]) => description ?? ''));
  const words = [...texts].join(' ').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const pronouns = words.filter((word) => /^(who|what|where)(ever)?$/i.test(word));
  const share = Math.round((1000 * pronouns.length) / words.length);
  return share > FEW ? [`More than ${FEW} of 1,000 words are who, what or where.`] : [];
}

function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

function everything(schema: GraphQLSchema): Described[] {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...typesOf(schema).flatMap((type): Described[] => [[type.name, type], ...members(type)]),
    ...directives.flatMap((each): Described[] => [
      [`@${each.name}`, each],
      ...argumentsOf(`@${each.name}`, each.args),
    ]),
  ];
}

function members(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Described[] => {
    const place = `${type.name}.${field.name}`;
    return [[place, field], ...argumentsOf(place, field.args)];
  });
}

function argumentsOf(place: string, args: readonly GraphQLArgument[]): Described[] {
  return args.map((argument) => [`${place}(${argument.name})`, argument]);
}
