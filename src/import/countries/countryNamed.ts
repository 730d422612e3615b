import { tableNamed } from '../mapping/tables.js';
import { englishForms } from './englishForms.js';
import { foldedName } from './foldedName.js';
import { allLanguages, countryNames } from '../../files/isoCountries.js';

type Names = ReadonlyMap<string, string | undefined>;
const namesIn = new Map<string, Names>();

/**
 * Finds a country by its name: first in our own list, then in English, then in all other languages. A name that means
 * different countries in different languages finds none.
 */
export function countryNamed(written: string, languages: readonly string[] | undefined): string | undefined {
  const name = foldedName(written);
  if (name === '') return undefined;
  const asked = languages ?? allLanguages();
  const english = asked.includes('en') ? [ownNames(), names(['en'])] : [];
  for (const list of [...english, names(asked)]) {
    if (list.has(name)) return list.get(name);
  }
  const other = asked.includes('en')
    ? englishForms(written).find((form) => findIn(english, form))
    : undefined;
  return other === undefined ? undefined : findIn(english, other);
}

function findIn(lists: readonly Names[], name: string): string | undefined {
  return lists.find((list) => list.has(name))?.get(name);
}

function ownNames(): Names {
  const known = namesIn.get('');
  if (known !== undefined) return known;
  const labels = [...tableNamed('country-labels')].map(([code, name]) => [name, code] as const);
  const own = collect([...tableNamed('country-names'), ...labels]);
  namesIn.set('', own);
  return own;
}

function names(languages: readonly string[]): Names {
  const key = languages.join(',');
  const known = namesIn.get(key) ?? collect(languages.flatMap(namesOf));
  namesIn.set(key, known);
  return known;
}

function namesOf(language: string): readonly (readonly [string, string])[] {
  return Object.entries(countryNames(language)).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}

function collect(entries: readonly (readonly [string, string])[]): Names {
  const found = new Map<string, string | undefined>();
  for (const [name, code] of entries) {
    const key = foldedName(name);
    found.set(key, found.has(key) && found.get(key) !== code ? undefined : code);
  }
  return found;
}
