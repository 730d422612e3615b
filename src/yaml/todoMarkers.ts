import type { Path } from './place.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yamlFile.js';

/** The marker of an open decision in a draft; alone, or with a note after it. */
const MARK = /^TODO(?:$|[\s/:.,])/;

/** Whether a text waits for a person's decision. */
export function isUnsettled(text: string): boolean {
  return MARK.test(text);
}

/**
 * Finds the places of a file that nobody has decided yet. Each is a problem even if the rest of its fact is right, so
 * that no proposal of a program goes into a graph unseen.
 */
export function todoMarkers(file: YamlFile): readonly Problem[] {
  const problems: Problem[] = [];
  visit(file.data, [], (value, path) => {
    // A quote may hold any words; it is compared with the source.
    const isSource = path.at(-1) === 'quote';
    if (!isSource && isUnsettled(value))
      problems.push({ ...file.placeOf(path), message: messageOf(value, path) });
  });
  return problems;
}

function visit(data: unknown, path: Path, found: (value: string, path: Path) => void): void {
  if (typeof data === 'string') found(data, path);
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    visit(value, [...path, Array.isArray(data) ? Number(key) : key], found);
}

const REMEDIES: Readonly<Record<string, string>> = {
  gist: 'Sum it up in one line, in your own words.',
  id: 'Write the id of the thing with this name, such as person/ada-lovelace, here and in its claims; or delete the entry and its claims.',
  subject: 'Write the id of the entity that the claim is about; or delete the claim if the text makes none.',
  object: 'Write the id of the other entity of the claim.',
  predicate:
    'Write the kind of assertion, one of the values of the enum Predicate, such as CHARACTERIZED_AS.',
  text: 'Say the content of the claim in your own words.',
  speaker: 'Write the id of the speaker; or leave the attribution out if only the article says so.',
  verb: 'Write the verb of saying, such as said or wrote.',
  edtf: 'Write the time as EDTF, such as 2025-06-14, 2022-02 or 2025-06-23/..; or delete the claim if it cannot be known.',
  yearBasis: 'Write the origin of the year: STATED, INFERRED or EXTERNAL.',
  measure: 'Write the measure, one of the values of the enum Measure; or make it a text if none fits.',
  unit: 'Write the unit that the number counts, one of the values of the enum Unit; or make it a text if none fits.',
  scope: 'Write the scope of the number: TOTAL, PER_SIDE, or AMBIGUOUS if the words can be read either way.',
  approximation: 'Write the exactness of the number, one of the values of the enum Approximation.',
};

/**
 * Returns the message of a marker. A note after the marker is more precise than the remedy for its key, and replaces
 * it.
 */
function messageOf(value: string, path: Path): string {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const [, mark = value, note] = /^(TODO): (\S.*)$/s.exec(value) ?? [];
  const remedy = REMEDIES[key] ?? 'Write the right value, or delete the entry if the value cannot be known.';
  return `“${mark}” waits for your decision. ${note === undefined ? remedy : `${capitalized(note)}.`}`;
}

function capitalized(note: string): string {
  return note.charAt(0).toUpperCase() + note.slice(1);
}
