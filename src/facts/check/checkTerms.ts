import { canonicalJson } from '../../text/digest.js';
import type { KnownName } from '../../text/listNames.js';
import { domainOf, rangeOf, termId, type Term } from '../../vocabulary/term.js';
import { SHIPPED_VOCABULARY } from '../../vocabulary/vocabulary.js';
import { formatPlace, type Problem } from '../../yaml/problem.js';
import type { Check, CheckContext } from './checkContext.js';
import { derivationProblems, isWithin } from './checkDerivation.js';
import { unknownWord } from './checkWords.js';
import { noneOf } from './noneOf.js';

/** How many terms a directory may declare: they are kept in memory and told in messages. */
export const MOST_TERMS = 1000;

/** Terms of a user's own have words of their own, speak of types that there are, and derive what the graph has. */
export const checkTerms: Check = (context) => {
  const { terms, placeOf } = context.vocabulary;
  return terms.flatMap((term, index) =>
    problemsOf(term, index, context).map(({ path = [], message }) => ({
      ...placeOf(term, ...path),
      message,
    })),
  );
};

function problemsOf(term: Term, index: number, context: CheckContext): readonly Problem[] {
  if (index === MOST_TERMS)
    return [{ message: `A directory has ${MOST_TERMS} terms at most. Leave this and those after it out.` }];
  const shipped = SHIPPED_VOCABULARY.term(term.kind, term.word);
  if (shipped !== undefined && meansTheSame(shipped, term)) return [];
  const taken = takenWord(term, index, context);
  if (taken !== undefined) return [{ path: ['id'], message: taken }];
  return [
    ...typeProblems(term, context),
    ...codeProblems(term, context),
    ...derivationProblems(term, context),
  ];
}

/** A word means the same to all directories of a graph. */
function takenWord(term: Term, index: number, { vocabulary, known }: CheckContext): string | undefined {
  const { kind, word } = term;
  const isSame = (other: Term): boolean => termId(other) === termId(term);
  const shipped = SHIPPED_VOCABULARY.term(kind, word);
  if (shipped !== undefined)
    return `Parley ships the ${kind.toLowerCase()} ${word} with another meaning: ${shipped.description} Write another word, or leave the entry out.`;
  const first = vocabulary.terms.findIndex(isSame);
  if (first < index)
    return `${word} is declared twice, first at ${formatPlace(vocabulary.placeOf(vocabulary.terms[first]!))}. Leave one of the two out.`;
  const other = known.terms.find(isSame);
  if (other === undefined || canonicalJson(other) === canonicalJson(term)) return undefined;
  return `Another directory declares ${word} otherwise: ${other.description} Write another word, or the same entry.`;
}

/** A copy of what ships, perhaps of another version, may say it in other words. */
function meansTheSame(one: Term, other: Term): boolean {
  const [meaning, otherMeaning] = [one, other].map(
    ({ label: _label, description: _description, codes: _codes, ...rest }) => canonicalJson(rest),
  );
  return meaning === otherMeaning;
}

/** The domain of every term is types, and so is the range of all but measures, which have units there. */
function typeProblems(term: Term, context: CheckContext): readonly Problem[] {
  const known = labelsUnder(term.kind === 'ROLE' ? 'Actor' : 'Entity', context);
  const types = [...domainOf(term), ...(term.kind === 'PREDICATE' ? rangeOf(term) : [])];
  const units = term.kind === 'MEASURE' ? rangeOf(term) : [];
  const isUnit = (word: string): boolean => context.words.term('UNIT', word) !== undefined;
  return [
    ...types
      .filter((type) => !known.includes(type))
      .map((type) => ({ message: noneOf(type, 'types', named(known)) })),
    ...units
      .filter((unit) => !isUnit(unit))
      .map((unit) => ({ path: ['range'], message: unknownWord('UNIT', unit, context.words) })),
  ];
}

/** The types and interfaces whose every object has the label. */
function labelsUnder(label: string, context: CheckContext): readonly string[] {
  const labels = new Set([...context.storage.types.values()].flatMap((type) => type.labels));
  return [...labels].filter((each) => isWithin(each, label, context)).sort();
}

function codeProblems({ codes }: Term, { storage }: CheckContext): readonly Problem[] {
  const known = storage.enumMeanings('CodeScheme');
  return codes.flatMap(({ scheme }, index): Problem[] =>
    known.some(({ name }) => name === scheme)
      ? []
      : [{ path: ['codes', index, 'scheme'], message: noneOf(scheme, 'schemes', known) }],
  );
}

function named(names: readonly string[]): readonly KnownName[] {
  return names.map((name) => ({ name }));
}
