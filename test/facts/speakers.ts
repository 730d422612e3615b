import type { ClaimFact, Facts } from '../../src/facts/facts.js';

/** Whether a gist names a speaker: by the primary name or a short form of it. */
export function gistNames({ gist = '' }: ClaimFact, speaker: string, facts: Facts): boolean {
  return gist.includes(nameOf(speaker, facts));
}

/**
 * The words by which a speaker is known in a line: of a person the last name, of all others the primary name; of an
 * office that the article names in its own words these.
 */
export function nameOf(id: string, facts: Facts): string {
  const names = facts.claims.flatMap(({ subject, source, value }) =>
    subject === id && value?.kind === 'name' ? [{ ...value.name, source }] : [],
  );
  const own = names.find(({ source }) => source.startsWith('article/'));
  const name = (own ?? names.find(({ kind }) => kind === 'PRIMARY'))?.value ?? id;
  return id.startsWith('person/') ? (name.split(' ').at(-1) ?? name) : name;
}
