import type { Draft, NameCandidate } from '../draft.js';
import { evidenceLines } from './evidenceLines.js';
import { scriptOf } from '../names/language.js';
import { comment } from '../../yaml/comment.js';
import { quoted } from '../../yaml/scalar.js';

/** The claim that an entity not known yet has this name. A short form of another name is claimed as an alias. */
export function nameLines({ text, language }: Draft, candidate: NameCandidate): readonly string[] {
  const { name, placeholder, shortFor, places } = candidate;
  const place = places.find(({ quote }) => quote !== undefined);
  if (place?.quote === undefined) return [];
  const script = scriptOf(name) ?? 'TODO';
  const kind = shortFor === undefined ? 'PRIMARY' : 'ALIAS';
  return [
    ...(shortFor === undefined
      ? []
      : comment(
          `Perhaps short for “${shortFor}”: then write that id. If not, declare the thing above.`,
          '  ',
        )),
    `  - subject: ${placeholder}`,
    '    predicate: NAMED',
    `    value: { name: { value: ${quoted(name)}, language: ${language}, script: ${script}, kind: ${kind} } }`,
    `    gist: ${quoted(`The article has the name ${name}`)}`,
    ...evidenceLines(text, place.sentence, place.quote),
  ];
}
