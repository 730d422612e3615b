import { unreachable } from '../../errors.js';
import type { QuantityFact, ValueFact } from '../../facts/facts.js';
import type { NumberedClaim } from '../../facts/numberedClaims.js';
import { gistOf, textOf } from '../../facts/wordsOfValue.js';
import type { Verdict } from '../../schema/enums.generated.js';
import type { Disagreement, Side } from './disagreement.js';

/** The shown name of an entity, article or dataset. */
export type NameOf = (id: string) => string;

/**
 * A disagreement in one line, made from names and data: the subject, the question on which the voices differ, their
 * names, and whether all can be right. “Call of June 14: two voices on how long it lasted (the narrator and Ada),
 * compatible”.
 */
export function gistOfDisagreement(disagreement: Disagreement, nameOf: NameOf): string {
  const speakers = speakersOf(disagreement);
  const names = speakers.map((speaker) => speakerName(speaker, disagreement, nameOf));
  const about = nameOf(disagreement.matter.object ?? disagreement.matter.subject);
  const question = questionOf(disagreement, nameOf);
  const count = COUNTS[names.length] ?? String(names.length);
  if (names.length === 1)
    return `${about}: ${inSentence(names)} says different things on ${question}; they cannot all be so`;
  return `${about}: ${count} voices on ${question} (${inSentence(names)}), ${inWords(disagreement.verdict, names.length)}`;
}

/** One side in one line, with its speakers: “Ada and the narrator: nearly an hour”. */
export function gistOfSide(side: Side, disagreement: Disagreement, nameOf: NameOf): string {
  const names = side.firstSpeakers.map((speaker) => speakerName(speaker, disagreement, nameOf));
  const sayings = side.claims.map((claim) => sayingInWords(claim, disagreement, nameOf));
  return `${inSentence(names)}: ${[...new Set(sayings)].join('; ')}`;
}

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function speakersOf({ sides }: Disagreement): readonly string[] {
  return [...new Set(sides.flatMap((side) => side.firstSpeakers))];
}

/**
 * The name of a speaker. An article speaks through its narrator, whose article is named only if claims of several
 * articles are compared.
 */
function speakerName(speaker: string, { sides }: Disagreement, nameOf: NameOf): string {
  if (!speaker.startsWith('article/')) return nameOf(speaker);
  const sources = new Set(sides.flatMap((side) => side.claims.map((claim) => claim.source)));
  const articles = [...sources].filter((source) => source.startsWith('article/'));
  return articles.length === 1 ? 'the narrator' : `the narrator of ${nameOf(speaker)}`;
}

function inWords(verdict: Verdict, voices: number): string {
  switch (verdict) {
    case 'CONTRADICTS':
      return voices === 2 ? 'who contradict each other' : 'not all of whom can be right';
    case 'REFINES':
      return voices === 2 ? 'one more exact than the other' : 'some more exact than others';
    case 'COMPATIBLE':
      return 'compatible';
    default:
      return unreachable(verdict);
  }
}

function questionOf({ reason, matter, sides }: Disagreement, nameOf: NameOf): string {
  if (reason === 'OPPOSITE_POLARITY') {
    const [first] = sides.flatMap((side) => side.claims.filter((claim) => claim.polarity === 'AFFIRMED'));
    return `whether this is so: “${first === undefined ? '' : (first.gist ?? gistOf(first, nameOf(first.subject)))}”`;
  }
  if (matter.predicate === 'PARTICIPATED_IN') return `the part of ${nameOf(matter.subject)}`;
  if (matter.predicate === 'FOLLOWED') return `whether it came before or after ${nameOf(matter.subject)}`;
  const { predicate, measure } = matter;
  return MEASURES[measure ?? ''] ?? QUESTIONS[predicate] ?? inLowerCase(measure ?? predicate);
}

const MEASURES: { readonly [measure: string]: string } = {
  AGE: 'the age',
  DURATION: 'how long it lasted',
  PRISONERS_EXCHANGED: 'how many prisoners were exchanged',
  PRISONER_AGE: 'how old the prisoners are',
  BODIES_REPATRIATED: 'how many bodies were repatriated',
  OCCURRENCES: 'how many times it took place',
  KILLED: 'how many people were killed',
  WOUNDED: 'how many people were wounded',
  MISSING: 'how many people are missing',
  DISPLACED: 'how many people were displaced',
  DETAINED: 'how many people were detained',
  CAPTURED: 'how many people were captured',
  RELEASED: 'how many people were released',
  MONEY: 'how much money it is',
  WEAPONS: 'how many weapons there are',
};

const QUESTIONS: { readonly [predicate: string]: string } = {
  TOOK_PLACE: 'the time',
  BORN: 'the time of birth',
  HAS_STATUS: 'how it stands',
  LOCATED_IN: 'the place',
  PART_OF: 'the country it is in',
  IDENTIFIED_BY: 'the identifier',
  DISCUSSED: 'what it dealt with',
  CHARACTERIZED_AS: 'what to call it',
};

/** The claim's saying on the matter, in as few words as will do. */
function sayingInWords(claim: NumberedClaim, { reason, matter }: Disagreement, nameOf: NameOf): string {
  if (reason === 'OPPOSITE_POLARITY') return claim.polarity === 'AFFIRMED' ? 'it is so' : 'it is not so';
  if (claim.role !== undefined) return ROLES[claim.role] ?? inLowerCase(claim.role);
  if (matter.predicate === 'FOLLOWED') return claim.subject === matter.subject ? 'before' : 'after';
  const object =
    claim.object === undefined || matter.predicate === 'CHARACTERIZED_AS' ? [] : [nameOf(claim.object)];
  const value = claim.value === undefined ? [] : [valueInWords(claim.value)];
  const [first = '', second] = [...object, ...value];
  return second === undefined ? first : `${first} (${second})`;
}

const ROLES: { readonly [role: string]: string } = {
  INITIATOR: 'set it going',
  RECIPIENT: 'was addressed',
  PARTY: 'took part',
  TARGET: 'was the target',
};

function valueInWords(value: ValueFact): string {
  switch (value.kind) {
    case 'time':
      return `${value.time.text} (${value.time.edtf})`;
    case 'quantity':
      return quantityInWords(value.quantity);
    case 'status':
      return inLowerCase(value.status);
    default:
      return textOf(value);
  }
}

function quantityInWords({ text, scope }: QuantityFact): string {
  return scope === 'PER_SIDE' ? `${text} (each side)` : text;
}

function inLowerCase(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

function inSentence(names: readonly string[]): string {
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
