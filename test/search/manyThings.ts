import { diceOf, drawFromSeed, type Dice } from '../differential/dice.js';
import type { RandomGraph } from '../differential/randomGraph.js';
import type { DesiredNode, DesiredRelationship } from '../../src/derive/desiredGraph.js';
import { withSearch } from '../../src/derive/deriveSearch.js';
import { readStorage } from '../../src/schema/stored/storage.js';

/** Names with marks, and in letters of other scripts. */
const GIVEN = [
  'José',
  'Søren',
  'Łukasz',
  'Zoë',
  'Đorđe',
  'Юрий',
  'Людмила',
  'Νίκος',
  'Ülkü',
  'Ana',
  'Ivan',
  'Mary',
];
const PLACES = [
  'Zürich',
  'Málaga',
  'Kraków',
  'Київ',
  'Αθήνα',
  'Muscat',
  'Geneva',
  'Doha',
  'São Paulo',
  'Reykjavík',
];
const SUBJECTS = ['trade', 'border', 'prisoner', 'grain', 'nuclear', 'cease-fire', 'water', 'fishing'];
const STARTS = ['ba', 'da', 'gé', 'ka', 'lö', 'mi', 'no', 'pú', 'ra', 'se', 'ša', 'ta', 've', 'wi', 'zo'];
const ENDS = ['berg', 'dóttir', 'escu', 'ić', 'kov', 'man', 'nen', 'ova', 'sson', 'tan', 'yan', 'øy'];

/**
 * A number of things to search, the same for each number: half of them events, of which almost all have a word in
 * common, half people, with descriptions. Names come from short lists, so that words are as uneven as those of a
 * language.
 */
export async function manyThings(
  count: number,
): Promise<RandomGraph & { readonly names: readonly string[] }> {
  const dice = diceOf(drawFromSeed(count));
  const surnames = surnamesOf(dice);
  const things = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? eventAt(dice, at, surnames) : personAt(dice, at, surnames),
  );
  const content = {
    nodes: things.flatMap(({ node, name }) => [node, name]),
    relationships: things.map(({ node, name }) => hasName(node.id, name.id)),
  };
  const stored = withSearch(content, readStorage());
  return {
    nodes: stored.nodes.filter(({ type }) => type !== 'Name'),
    relationships: [],
    names: things.map(({ name }) => String(name.properties['value'])),
  };
}

/** The first of them are in many names, the last in few. */
function surnamesOf(dice: Dice): readonly string[] {
  const made = Array.from({ length: 1_500 }, () => {
    const surname = `${dice.pick(STARTS)}${dice.pick(STARTS)}${dice.pick(ENDS)}`;
    return surname[0]!.toUpperCase() + surname.slice(1);
  });
  return [...new Set(made)];
}

function uneven(dice: Dice, from: readonly string[]): string {
  return from[Math.floor((dice.whole(0, 999) * dice.whole(0, 999) * from.length) / 1_000_000)]!;
}

function personAt(dice: Dice, at: number, surnames: readonly string[]) {
  const name = `${uneven(dice, GIVEN)} ${uneven(dice, surnames)}`;
  const description = `Minister of ${uneven(dice, SUBJECTS)} in ${uneven(dice, PLACES)}`;
  return thing('Person', at, name, { description });
}

function eventAt(dice: Dice, at: number, surnames: readonly string[]) {
  const kind = dice.chance(0.95) ? 'Meeting' : 'Talks';
  const parties = `${uneven(dice, surnames)} and ${uneven(dice, surnames)}`;
  return thing('Event', at, `${kind} of ${parties} in ${uneven(dice, PLACES)}`, {
    description: `About ${uneven(dice, SUBJECTS)}`,
  });
}

function thing(type: string, at: number, value: string, more: { readonly description: string }) {
  const id = `${type.toLowerCase()}/${at}`;
  const node: DesiredNode = { id, type, properties: { id, name: value, type: type.toUpperCase(), ...more } };
  const name: DesiredNode = { id: `name/${at}`, type: 'Name', properties: { value, position: 0 } };
  return { node, name };
}

function hasName(from: string, to: string): DesiredRelationship {
  return { id: `${from}-${to}`, type: 'HAS_NAME', from, to, properties: {} };
}

/** Likely searches: names and parts of them, cut short, with a slip, without marks, with common words. */
export function queriesFor(names: readonly string[], count: number): readonly string[] {
  const dice = diceOf(drawFromSeed(count));
  const changes: readonly ((words: readonly string[]) => string)[] = [
    (words) => words.join(' '),
    (words) => dice.pick(words),
    (words) => slipped(dice, dice.pick(words)),
    (words) => dice.pick(words).slice(0, dice.whole(1, 5)),
    (words) => `${words.at(-1)} ${words[0]}`,
    (words) => words.map((word) => slipped(dice, word)).join(' '),
    (words) => words.join(' ').normalize('NFD').replace(/\p{M}/gu, ''),
    (words) => `meeting ${words.at(-1)} minister`,
    () => Array.from({ length: 12 }, () => dice.pick(dice.pick(names).split(' '))).join(' '),
    (words) => `the ${dice.pick(SUBJECTS)} minister ${dice.pick(words)} of ${dice.pick(PLACES)}`,
  ];
  const made = Array.from({ length: count - COMMON.length }, () =>
    dice.pick(changes)(dice.pick(names).split(' ')),
  );
  return [...COMMON, ...made];
}

/** Words that more things have than an index may find, alone and together. */
const COMMON = [
  'meeting',
  'meetings',
  'meetnig',
  'm',
  'me',
  'minister',
  'minister of',
  'meeting of',
  'of the',
  'in',
];

/** With a letter added, left out, mistaken or swapped, at any place. */
function slipped(dice: Dice, word: string): string {
  const at = dice.whole(0, word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  return dice.pick([
    `${before}x${letter}${after}`,
    before + after,
    `${before}x${after}`,
    `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
  ]);
}
