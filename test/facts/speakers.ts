import type { ClaimFact, Facts } from '../../src/facts/facts.js';

/** Whether a gist names a speaker: by the primary name or a short form of it. */
export function gistNames({ gist = '' }: ClaimFact, speaker: string, facts: Facts): boolean {
  return gist.includes(nameOf(speaker, facts));
}

/**
 * The words that name a speaker in a line: the last name of a person, the article's own words for an office that it
 * names so, and the primary name of all others.
 */
export function nameOf(id: string, facts: Facts): string {
  const names = facts.claims.flatMap(({ subject, source, value }) =>
    subject === id && value?.kind === 'name' ? [{ ...value.name, source }] : [],
  );
  const own = names.find(({ source }) => source.startsWith('article/'));
  const name = (own ?? names.find(({ kind }) => kind === 'PRIMARY'))?.value ?? id;
  return id.startsWith('person/') ? (name.split(' ').at(-1) ?? name) : name;
}
