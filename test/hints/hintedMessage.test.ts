import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { hintedMessage, withoutSuggestion } from '../../src/hints/hintedMessage.js';
import { apiOn } from '../operation/apiOn.js';

const { schema } = apiOn();
const SEARCH = 'Find ids by name with `search(query: "…") { nodes { id } }`.';

/** What newcomers write first, and what the first error then says after the words of GraphQL's validation. */
const ATTEMPTS: readonly (readonly [operation: string, hint: string])[] = [
  ['{ conflicts { name } }', 'This is a list: ask `nodes { name }`.'],
  ['{ conflicts { title } }', 'This is a list: ask `nodes { name }`.'],
  ['{ conflicts { parties { nodes { id } } } }', 'This is a list: ask `nodes { parties { … } }`.'],
  ['{ conflicts { edges { name } } }', 'This is an edge: ask `node { name }`.'],
  ['{ conflicts }', 'This is a list: ask `conflicts { nodes { name } }`.'],
  ['{ claims }', 'This is a list: ask `claims { nodes { name } }`.'],
  ['{ node(id: "country/IR") }', 'Ask for some of its fields, such as `node { id }`.'],
  ['{ conflicts { nodes { title } } }', 'Did you mean `name`?'],
  ['{ person(name: "Trump") { name } }', `\`person\` is found by its id. ${SEARCH}`],
  ['{ person(title: "Trump") { name } }', `\`person\` is found by its id. ${SEARCH}`],
  ['{ country(name: "Iran") { name } }', `\`country\` is found by its code. ${SEARCH}`],
  ['{ country(id: "country/IR") { name } }', 'Use `node(id: …)` to find any node by its id.'],
  ['{ country(iso: "IR") { name } }', 'Did you mean `code`?'],
  ['{ person { name } }', SEARCH],
  ['{ paths(to: "country/UA") { truncated } }', SEARCH],
  ['{ persons { nodes { name } } }', 'Did you mean `people`?'],
  ['{ wars { nodes { name } } }', 'Did you mean `conflicts`?'],
  ['{ talks { nodes { name } } }', 'Did you mean `negotiations`?'],
  ['{ organisations { totalCount } }', 'Did you mean `organizations`?'],
  ['{ evnts { totalCount } }', 'Did you mean `events`?'],
  ['{ path(from: "country/IL", to: "country/UA") { truncated } }', 'Did you mean `paths`?'],
  ['{ search(text: "iran") { nodes { id } } }', 'Did you mean `query`?'],
  ['{ search(q: "iran") { nodes { id } } }', 'Did you mean `query`?'],
  ['{ events(filter: {}) { totalCount } }', 'Did you mean `where`?'],
  ['{ events(status: HELD) { totalCount } }', 'Did you mean `where: { status: { eq: … } }`?'],
  ['{ events(participants: {}) { totalCount } }', 'Did you mean `where: { participants: { some: { … } } }`?'],
  ['{ events(limit: 3) { totalCount } }', 'Did you mean `first`?'],
  ['{ events(offset: 3) { totalCount } }', 'Did you mean `after`?'],
  ['{ events(sort: "name") { totalCount } }', 'Did you mean `orderBy`?'],
  ['{ events(orderBy: "name") { totalCount } }', 'Did you mean `{ name: ASC }`?'],
  ['{ events(orderBy: NAME) { totalCount } }', 'Did you mean `{ name: ASC }`?'],
  [
    '{ events(orderBy: { time: DESC, name: ASC }) { totalCount } }',
    'Give each key an object of its own, the first key first: `[{ time: DESC }, { id: ASC }]`.',
  ],
  ['{ events(where: { name: "x" }) { totalCount } }', 'Did you mean `{ eq: "x" }`?'],
  ['{ events(where: { name: { like: "x" } }) { totalCount } }', 'Did you mean `contains`?'],
  [
    '{ events(where: { status: { ne: HELD } }) { totalCount } }',
    'Put the condition into `NOT: { … }`, which every filter has.',
  ],
  ['{ events(where: { status: HELD }) { totalCount } }', 'Did you mean `{ eq: HELD }`?'],
  [
    '{ events(where: { status: { eq: CANCELLED } }) { totalCount } }',
    'Did you mean the enum value CANCELED?',
  ],
  ['{ events(where: { status: { eq: "HELD" } }) { totalCount } }', 'Did you mean the enum value HELD?'],
  [
    '{ disagreements(where: { verdict: { eq: AGREES } }) { totalCount } }',
    'Values are CONTRADICTS (the sides cannot all be right), REFINES (all sides can be right, and one says more than another), COMPATIBLE (all sides can be right; they use other words or stress other things).',
  ],
  [
    '{ events(where: { participants: { name: { eq: "x" } } }) { totalCount } }',
    'Did you mean `some: { name: { eq: … } }`?',
  ],
  ['{ events(where: { date: {} }) { totalCount } }', 'Did you mean `time`?'],
  [
    '{ events(where: { time: "2025-06-14" }) { totalCount } }',
    'Did you mean `{ certainlyWithin: { from: "2025-06-14", to: … } }`?',
  ],
  ['{ events { count } }', 'Did you mean `totalCount`?'],
  ['{ events { items { name } } }', 'Did you mean `nodes`?'],
  [
    '{ event(id: "event/x") { participants { role } } }',
    'The field is on the edges of the list: ask `edges { role node { name } }`.',
  ],
  [
    '{ event(id: "event/x") { participants { nodes { role } } } }',
    'The field is on the edges of the list: ask `edges { role node { name } }`.',
  ],
  [
    '{ actors { nodes { offices { totalCount } } } }',
    'Some of its types have it: ask `... on Person { offices { … } }`.',
  ],
  ['{ claims { nodes { text } } }', 'Did you mean `gist`?'],
  ['{ claims { nodes { quote } } }', 'Did you mean `evidence`?'],
  ['{ claims(speaker: "person/x") { totalCount } }', 'Did you mean `voices`?'],
  ['{ claims(asClaimedBy: ["person/x"]) { totalCount } }', 'Did you mean `voices`?'],
  ['{ claims(voices: ["person/x"]) { totalCount } }', 'Did you mean `{ speakers: ["person/x"] }`?'],
  ['{ stats { persons } }', 'Stats has entities, claims, disagreements, sources.'],
  ['{ country(code: "IR") { ... on Contry { name } } }', 'Did you mean `Country`?'],
  ['query($s: Statuss) { events(where: { status: { eq: $s } }) { totalCount } }', 'Did you mean `Status`?'],
  ['{ conflicts @include(iff: true) { totalCount } }', 'Did you mean `if`?'],
];

describe('hints', () => {
  it.each(ATTEMPTS)('%s gets the hint: %s', (operation, hint) => {
    const [error] = validate(schema, parse(operation));
    expect(hintedMessage(schema, error!.message)).toBe(`${withoutSuggestion(error!.message)} ${hint}`);
  });

  it('offer a field of some types by the largest type that has it', () => {
    const [error] = validate(schema, parse('{ node(id: "country/IR") { name } }'));
    expect(hintedMessage(schema, error!.message)).toMatch(
      /Some of its types have it: ask `\.\.\. on Searchable { name }`/,
    );
  });

  it('replace suggestions of graphql-js that are far off', () => {
    const [error] = validate(schema, parse('{ talks { nodes { name } } }'));
    expect(error!.message).toContain('Did you mean "paths" or "stats"?');
    expect(hintedMessage(schema, error!.message)).not.toContain('stats');
  });

  it('leave other messages unchanged', () => {
    for (const message of [
      'Syntax Error: Unexpected <EOF>.',
      'Cannot query field "x" on type "Nothing".',
      '',
    ])
      expect(hintedMessage(schema, message)).toBe(message);
  });

  it('ignore names that are too long for a hint', () => {
    const message = `Cannot query field "${'x'.repeat(1_000)}" on type "Query".`;
    expect(hintedMessage(schema, message)).toBe(message);
  });
});
