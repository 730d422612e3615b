import { describe, expect, test } from '@jest/globals';
import { checkFacts, checkInputs } from '../../src/facts/check/checkFacts.js';
import { readInputs } from '../../src/facts/factInputs.js';
import { formatProblem } from '../../src/yaml/problem.js';
import { replaced, withFacts, type FactFiles } from '../facts/sample.js';
import { OWN, VOCABULARY, withVocabulary } from './ownDirectory.js';

async function problemsOf(files: FactFiles): Promise<readonly string[]> {
  return withFacts(files, async (directory) => {
    const { problems } = await checkFacts({ directory });
    return problems.map(formatProblem);
  });
}

/** The line and column of a text in the vocabulary, as a message gives them. */
function placeIn(text: string, at: string): string {
  const before = text.slice(0, text.indexOf(at)).split('\n');
  return `vocabulary/own.yaml:${before.length}:${before.at(-1)!.length + 1}: `;
}

describe('A vocabulary of one’s own', () => {
  test('that is whole is accepted, with claims in its words', async () => {
    expect(await problemsOf(OWN)).toEqual([]);
  });

  test.each([
    ['a word in small letters', 'id: YAWNED_AT', 'id: yawned', 'yawned', 'is no word of a vocabulary'],
    [
      'the word that stands for others',
      'id: PAGE\n',
      'id: OTHER\n',
      'OTHER',
      'stands in the API for every word',
    ],
    [
      'a word that ships',
      'id: STENOGRAPHER',
      'id: MEDIATOR',
      'MEDIATOR',
      'Parley ships the role MEDIATOR with another meaning: The actor stands between',
    ],
    [
      'a word twice',
      'id: YAWNED_AT',
      'id: MINUTED',
      'MINUTED\n    label: yawned',
      'MINUTED is declared twice, first at vocabulary/own.yaml:2:5',
    ],
    [
      'a description that is no sentence',
      'Pages of a transcript.',
      'leaves',
      'leaves',
      'A description is a sentence',
    ],
    [
      'a key that is none',
      '    label: pages\n',
      '    label: pages\n    range: [X]\n',
      'range: [X]',
      'is not a key here; the keys are id, label, description, codes',
    ],
    [
      'a list that is none',
      'units:',
      'unit:',
      'unit:',
      '“unit” is not a key here; the keys are predicates, roles, measures, units. Did you mean units?',
    ],
    [
      'a domain that is no type',
      'domain: [Person, Organization]',
      'domain: [Persons]',
      'id: MINUTED',
      '“Persons” is none of the types Actor, Agreement, Bloc, Conflict, Country, Entity, Event, Location, Negotiation, Office, Organization, Person, Place. Did you mean Person? Write one of these.',
    ],
    [
      'a role of what does not act',
      'domain: [Person]\nmeasures',
      'domain: [Event]\nmeasures',
      'id: STENOGRAPHER',
      '“Event” is none of the types Actor, Bloc, Country, Office, Organization, Person.',
    ],
    [
      'a unit that is none',
      'range: [PAGE]',
      'range: [SHEET]',
      '[SHEET]',
      '“SHEET” is not one of PERSON (people, as in `About 1,000 prisoners`), BODY (',
    ],
    [
      'a scheme that is none',
      'scheme: CAMEO',
      'scheme: CAMEOS',
      'CAMEOS',
      '“CAMEOS” is none of the schemes PLOVER (',
    ],
    [
      'a type of relationship that is none',
      'derives: PARTICIPATED_IN',
      'derives: TOOK_PART',
      'TOOK_PART',
      '“TOOK_PART” is none of the relationship types PARTY_TO (',
    ],
    [
      'a relationship beyond its types',
      'range: [Event]\n    derives',
      'range: [Event, Place]\n    derives',
      'PARTICIPATED_IN\n',
      'PARTICIPATED_IN leads from Actor to Event, and the domain or range of this predicate goes beyond. Narrow it.',
    ],
    [
      'a relationship to anything',
      '    range: [Event]\n    derives',
      '    derives',
      'PARTICIPATED_IN\n',
      'goes beyond. Narrow it.',
    ],
    [
      'a value beside a relationship',
      'derives: PARTICIPATED_IN',
      'derives: PARTICIPATED_IN\n    value: text',
      'text\n',
      'has an object and no value',
    ],
    [
      'a value that becomes a property',
      '    domain: [Person]\nroles',
      '    domain: [Person]\n    value: name\nroles',
      'name\nroles',
      'has a value of kind text, quantity, time, not name',
    ],
    [
      'pairs beside a domain',
      '    domain: [Person]\nroles',
      '    domain: [Person]\n    pairs: [{ domain: [Person], range: [Event] }]\nroles',
      'id: YAWNED_AT',
      'has domain and range, or pairs of these',
    ],
  ])('with %s is refused at its place, with a remedy', async (_what, before, after, at, message) => {
    const files = withVocabulary(before, after);
    const problems = await problemsOf(files);
    const place = placeIn(files['vocabulary/own.yaml']!, at);
    expect(problems.filter((each) => each.startsWith(place)).join('\n')).toContain(message);
  });

  test.each([
    [
      'a word that nobody declares',
      'predicate: YAWNED_AT',
      'predicate: SANG',
      '“SANG” is not one of PARTY_TO (the subject is a party to the object, a conflict, negotiation or agreement), ',
    ],
    [
      'a word that is one slip away',
      'predicate: YAWNED_AT',
      'predicate: YAWED_AT',
      '“YAWED_AT” is no predicate of the vocabulary. Did you mean YAWNED_AT?',
    ],
    [
      'a subject out of the domain',
      'subject: person/bo\n    predicate: YAWNED_AT',
      'subject: country/NL\n    predicate: YAWNED_AT',
      'The subject of YAWNED_AT must be a Person, and country/NL is not.',
    ],
    [
      'no role where the predicate derives one',
      '    role: STENOGRAPHER\n',
      '',
      'MINUTED needs a role. Add `role:`.',
    ],
    [
      'a unit that the measure does not have',
      'unit: PAGE',
      'unit: HOUR',
      'PAGES_WRITTEN is given in PAGE, not in HOUR.',
    ],
    [
      'a measure of something else',
      'subject: event/call\n    predicate: MEASURED\n    measure: PAGES_WRITTEN',
      'subject: person/bo\n    predicate: MEASURED\n    measure: PAGES_WRITTEN',
      'PAGES_WRITTEN is measured of an Event, and person/bo is not.',
    ],
  ])('is held against claims: %s', async (_what, before, after, message) => {
    const claims = replaced(OWN['30-claims.yaml']!, before, after);
    const problems = await problemsOf({ ...OWN, '30-claims.yaml': claims });
    expect(problems.join('\n')).toContain(message);
    expect(problems.every((each) => each.startsWith('30-claims.yaml:'))).toBe(true);
  });

  test('may repeat what ships, in words of its own', async () => {
    const files = withVocabulary(
      '  - id: PAGE\n',
      '  - { id: HOUR, label: h, description: Sixty minutes. }\n  - id: PAGE\n',
    );
    await withFacts(files, async (directory) => {
      const { problems, facts } = await checkFacts({ directory });
      expect(problems).toEqual([]);
      expect(facts.terms.map(({ word }) => word)).not.toContain('HOUR');
    });
  });

  test('that another directory has otherwise is refused, and the same is not', async () => {
    const both = async (second: string): Promise<readonly string[]> =>
      withFacts(
        { ...under('one', OWN), 'two/facts.yaml': 'entities: []\n', 'two/vocabulary/own.yaml': second },
        async (root) => {
          const checked = checkInputs(await readInputs([`${root}/one`, `${root}/two`], undefined), {});
          return checked.flatMap(({ problems }) => problems.map(({ message }) => message));
        },
      );
    expect(await both(VOCABULARY)).toEqual([]);
    const otherwise = await both(replaced(VOCABULARY, 'Pages of a transcript.', 'Pages of a book.'));
    expect(otherwise).toContain(
      'Another directory declares PAGE otherwise: Pages of a transcript. Write another word, or the same entry.',
    );
  });
});

function under(folder: string, files: FactFiles): FactFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
