import type { GraphQLSchema } from 'graphql';
import { nearestName } from '../text/nearestName.js';
import { missingArgumentHint, unknownArgumentHint } from './argumentHint.js';
import { missingSelectionHint, unknownFieldHint } from './fieldHint.js';
import { expectedInputHint, unknownInputFieldHint, unknownValueHint } from './inputHint.js';
import { didYouMean } from './named.js';

type Hint = (schema: GraphQLSchema, ...named: readonly string[]) => string | undefined;

/**
 * The messages of graphql-js that name a mistake, each with its hint. A test with typical mistakes of newcomers covers
 * them.
 */
const HINTS: readonly (readonly [RegExp, Hint])[] = [
  [
    /Cannot query field "(\w+)" on type "(\w+)"\./,
    (schema, field, type) => unknownFieldHint(schema, type!, field!),
  ],
  [
    /Field "(\w+)" of type "\[?(\w+)[\]!]*" must have a selection of subfields\./,
    (schema, field, type) => missingSelectionHint(schema, type!, field!),
  ],
  [
    /Unknown argument "(\w+)" on field "(\w+)\.(\w+)"\./,
    (schema, argument, type, field) => unknownArgumentHint(schema, type!, field!, argument!),
  ],
  [
    /Unknown argument "(\w+)" on directive "@(\w+)"\./,
    (schema, argument, name) =>
      near(argument!, schema.getDirective(name!)?.args.map((each) => each.name) ?? []),
  ],
  [
    /Field "(\w+)" argument "(\w+)" of type "[\w![\]]+" is required, but it was not provided\./,
    (schema, field, argument) => missingArgumentHint(schema, field!, argument!),
  ],
  [
    /Field "(\w+)" is not defined by type "(\w+)"\./,
    (schema, field, type) => unknownInputFieldHint(schema, type!, field!),
  ],
  [
    /Expected value of type "([\w![\]]+)", found (.+)\.$/,
    (schema, type, found) => expectedInputHint(schema, type!, found!),
  ],
  [/OneOf Input Object "(\w+Order)" must specify exactly one key\./, severalKeysHint],
  [
    /Value "(\w*)" does not exist in "(\w+)" enum\./,
    (schema, value, type) => unknownValueHint(schema, type!, value!),
  ],
  [
    /Enum "(\w+)" cannot represent non-enum value: (.+?)\.( |$)/,
    (schema, type, value) => unknownValueHint(schema, type!, value!),
  ],
  [/Unknown type "(\w+)"\./, (schema, type) => near(type!, Object.keys(schema.getTypeMap()))],
];

/** Every name in the schema is far shorter than this. */
const LONGEST_NAME = 100;

/**
 * Returns a message of GraphQL's validation with a hint for the author of the operation: the likely meaning, or the
 * names that exist. The hint replaces the suggestions of graphql-js, which offer names that are not similar.
 */
export function hintedMessage(schema: GraphQLSchema, message: string): string {
  const plain = withoutSuggestion(message);
  for (const [pattern, hint] of HINTS) {
    const [found, ...named] = pattern.exec(plain) ?? [];
    if (found === undefined) continue;
    if (found.length > 3 * LONGEST_NAME) return plain;
    const words = hint(schema, ...named);
    return words === undefined ? message : [plain, words].filter((part) => part !== '').join(' ');
  }
  return message;
}

/** Removes the suggestion from a message of graphql-js. */
export function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?$/, '');
}

function severalKeysHint(): string {
  return 'Give each key an object of its own, the first key first: `[{ time: DESC }, { id: ASC }]`.';
}

function near(written: string, names: readonly string[]): string {
  const nearest = nearestName(
    written,
    names.filter((name) => !name.startsWith('__')),
  );
  return nearest === undefined ? '' : didYouMean(nearest);
}
