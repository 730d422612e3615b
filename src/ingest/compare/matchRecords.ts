import { badInput } from '../../errors.js';
import { articleId } from '../../facts/facts.js';
import type { Facts } from '../../facts/facts.js';
import { nameOfRecord } from '../../facts/recordId.js';

/** The facts of a directory, under the id of its record. */
export interface NamedFacts {
  readonly id: string;
  readonly facts: Facts;
}

/** A record that had another name before. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * Matches directories with their records in the graph. A directory is known by its name. A directory with exactly the
 * sources of a record of another name is that directory, renamed. Nothing is resolved in silence: throws BAD_USER_INPUT
 * for a directory that would replace another one of the same name with none of its sources, and for a dataset that
 * would take the id of another one.
 */
export function matchRecords(
  given: readonly NamedFacts[],
  known: readonly NamedFacts[],
): readonly Renaming[] {
  given.forEach(({ id }, index) => refuseTwice(id, given.slice(0, index)));
  for (const one of given) {
    refuseOther(
      one,
      known.find(({ id }) => id === one.id),
    );
    for (const other of [...known, ...given]) if (other.id !== one.id) refuseDataset(one, other);
  }
  return given.flatMap((one) => renamingOf(one, given, known));
}

function refuseTwice(id: string, before: readonly NamedFacts[]): void {
  if (!before.some((other) => other.id === id)) return;
  throw badInput(
    `Two of the directories are named “${nameOfRecord(id)}”, and a directory is known by its name. Rename one of them.`,
  );
}

function refuseOther({ id, facts }: NamedFacts, known: NamedFacts | undefined): void {
  if (known === undefined) return;
  const [here, there] = [sourcesOf(facts), sourcesOf(known.facts)];
  if (here.length === 0 || there.length === 0 || here.some((source) => there.includes(source))) return;
  throw badInput(
    `The graph holds another directory named “${nameOfRecord(id)}”: its facts are from ${there.join(', ')}, these from ${here.join(', ')}. Nothing was written. Rename this directory; or, to put it in the other's place, first ingest that one with nothing but \`entities: []\` in it.`,
  );
}

function refuseDataset({ id, facts }: NamedFacts, other: NamedFacts): void {
  for (const dataset of facts.datasets) {
    const twin = other.facts.datasets.find((candidate) => candidate.id === dataset.id);
    if (twin !== undefined && twin.name !== dataset.name)
      throw badInput(
        `${dataset.id} is “${dataset.name}” in ${nameOfRecord(id)} and “${twin.name}” in ${nameOfRecord(other.id)}. Nothing was written. Give one of the two datasets another id, or both the same name if they are one.`,
      );
  }
}

function renamingOf(
  { id, facts }: NamedFacts,
  given: readonly NamedFacts[],
  known: readonly NamedFacts[],
): readonly Renaming[] {
  const own = sourcesOf(facts).join();
  if (own === '' || known.some((record) => record.id === id)) return [];
  const twin = known.find(
    (record) => sourcesOf(record.facts).join() === own && !given.some((other) => other.id === record.id),
  );
  return twin === undefined ? [] : [{ from: twin.id, to: id }];
}

function sourcesOf({ articles, datasets }: Facts): readonly string[] {
  return [...articles.map(articleId), ...datasets.map(({ id }) => id)].sort();
}
