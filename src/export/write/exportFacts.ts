import { articleId } from '../../facts/facts.js';
import type { ClaimFact } from '../../facts/facts.js';
import type { BodyLine } from '../format/format.js';
import type { KnownSource, SeededDirectory } from '../stored/seedRecords.js';

/** Yields the lines of fact directories, on request with the texts of their articles. */
export function* factLines(
  directories: readonly SeededDirectory[],
  sources: ReadonlyMap<string, KnownSource>,
  withText: boolean,
): Generator<BodyLine> {
  for (const { name: directory, inputsHash, checked, facts } of directories) {
    yield { kind: 'directory', name: directory, inputsHash, checked };
    const recordedAt = (id: string): string | undefined => sources.get(id)?.recordedAt;
    for (const fact of facts.articles)
      yield { kind: 'article', directory, fact, recordedAt: recordedAt(articleId(fact)) };
    for (const fact of facts.datasets)
      yield { kind: 'dataset', directory, fact, recordedAt: recordedAt(fact.id) };
    for (const fact of facts.terms) yield { kind: 'term', directory, fact };
    for (const fact of facts.entities) yield { kind: 'entity', directory, fact };
    for (const fact of facts.claims) yield { kind: 'claim', directory, fact: asInFiles(fact) };
  }
  if (withText) yield* textLines(directories, sources);
}

/**
 * Removes the kinds of values and evidence. In fact files their keys tell the kind, and a claim that is read back goes
 * through the one grammar of facts. The return type is that of the claim after reading.
 */
function asInFiles({ value, evidence, ...claim }: ClaimFact): ClaimFact {
  return {
    ...claim,
    ...(value === undefined ? {} : { value: withoutKind(value) }),
    evidence: evidence.map(withoutKind),
  };
}

function withoutKind<Value extends { readonly kind: string }>({ kind: _kind, ...value }: Value): Value {
  return value as unknown as Value;
}

function* textLines(
  directories: readonly SeededDirectory[],
  sources: ReadonlyMap<string, KnownSource>,
): Generator<BodyLine> {
  const articles = new Set(directories.flatMap(({ facts }) => facts.articles.map(articleId)));
  for (const article of articles) {
    const text = sources.get(article)?.text;
    if (text !== undefined) yield { kind: 'text', article, text };
  }
}
