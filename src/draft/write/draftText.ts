import { claimLines } from './claimLines.js';
import type { Draft, DraftSentence, NameCandidate, Publication } from '../draft.js';
import { nameLines } from './nameLines.js';
import { comment } from '../../yaml/comment.js';
import { quoted } from '../../yaml/scalar.js';
import { compare } from '../../text/compare.js';

/** The fact file of a draft. Known things are filled in, and TODO stands at everything that a person must decide. */
export function draftText(draft: Draft, origin: string | undefined): string {
  return [
    ...headLines(origin),
    ...articleLines(draft),
    '',
    ...entityLines(draft),
    '',
    ...claimsLines(draft),
    '',
  ].join('\n');
}

function headLines(origin: string | undefined): readonly string[] {
  return [
    ...comment(
      'A draft of the facts of article.txt, made by `parley new`. It is yours to finish. A TODO marks each decision for a person; `parley check` refuses the draft until none is left, and lists each with its place and remedy. Nothing was made up: every value that is filled in comes from the text. Delete everything that is not a fact.',
    ),
    '#',
    ...comment(
      'Offsets are UTF-16 code units of article.txt, half open. Comments hold the sentences of the text, for the reader only: no program reads them.',
    ),
    ...(origin === undefined ? [] : ['#', ...comment(`Origin of the text, as given by --source: ${origin}`)]),
  ];
}

function articleLines({
  digest,
  text,
  language,
  headline,
  publication,
  sentences,
}: Draft): readonly string[] {
  return [
    'article:',
    `  digest: "${digest}"`,
    `  length: ${text.length}`,
    `  language: ${language}`,
    ...(sentences.some(({ isHeadline }) => isHeadline) ? HEADLINE_LINES : []),
    `  headline: ${headline === undefined ? 'null' : quoted(headline)}`,
    ...publicationLines(publication),
    sentences.length === 0 ? '  sentences: []' : '  sentences:',
    ...sentences.flatMap((sentence) => sentenceLines(text, sentence)),
  ];
}

/** The keys that nobody gave are named in a comment, so that nobody has to look them up. */
function publicationLines({ url, publisher, authors, publishedAt }: Publication): readonly string[] {
  const given = Object.entries({ url, publisher, publishedAt }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${quoted(value)}`],
  );
  const names = authors === undefined ? [] : [`  authors: [${authors.map(quoted).join(', ')}]`];
  return [
    ...given,
    ...names,
    ...comment(
      'If you know them, add url, publisher, authors, publishedAt, archivedUrl or license here: the article is then cited by them.',
      '  ',
    ),
  ];
}

const HEADLINE_LINES = comment(
  'The first line, which seems to be the headline. If it is not a headline, write null. Give its sentence an assertsNothing that says it only sums up, or cite it.',
  '  ',
);

function sentenceLines(
  text: string,
  { number, start, end, digest, isPointer }: DraftSentence,
): readonly string[] {
  return [
    ...comment(text.slice(start, end), '    '),
    `    - number: ${number}`,
    `      start: ${start}`,
    `      end: ${end}`,
    `      digest: "${digest}"`,
    ...(isPointer ? POINTER_LINES : ['      gist: TODO']),
  ];
}

const POINTER_LINES = [
  '      gist: "TODO: sum it up, and leave the next line out if it is not the headline of another article"',
  '      headline: true',
];

function entityLines({ sentences, unknown }: Draft): readonly string[] {
  const entities = unknown.filter(({ shortFor }) => shortFor === undefined);
  return [
    ...comment(
      'Known things that the text seems to name. They are declared elsewhere: claims can be about them as they are. A surname alone may belong to another person.',
    ),
    ...knownLines(sentences),
    '#',
    ...comment(
      'Below are names of unknown things. Decide what each is, and write its id in place of the TODO here and in the claims, such as person/ada-lovelace or place/geneva; or delete the entry and its claim.',
    ),
    ...(entities.length === 0 ? ['entities: []'] : ['entities:']),
    ...entities.flatMap(({ name, placeholder, places }) => [
      ...comment(`“${name}”: ${inSentences(places)}`, '  '),
      `  - id: ${placeholder}`,
    ]),
  ];
}

function knownLines(sentences: readonly DraftSentence[]): readonly string[] {
  const numbers = new Map<string, Set<number>>();
  for (const { mentions, number } of sentences) {
    for (const { ids, isSurname } of mentions) {
      const key = `${ids.join(' or ')}${isSurname ? ' (surname)' : ''}`;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
  }
  const known = [...numbers].sort(([one], [other]) => compare(one, other));
  if (known.length === 0) return ['#   None.'];
  return known.flatMap(([key, set]) =>
    comment(`- ${key}: ${inSentences([...set].map((sentence) => ({ sentence })))}`),
  );
}

/** The greatest number of sentences that are listed. */
const MOST = 12;

function inSentences(places: readonly { readonly sentence: number }[]): string {
  const numbers = [...new Set(places.map(({ sentence }) => sentence))];
  const more = numbers.length > MOST ? ` and ${numbers.length - MOST} more` : '';
  return `sentence ${numbers.slice(0, MOST).join(', ')}${more}`;
}

function claimsLines(draft: Draft): readonly string[] {
  const names = new Map<number, NameCandidate[]>();
  for (const name of draft.unknown) {
    const first = name.places.find(({ quote }) => quote !== undefined)?.sentence;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), name]);
  }
  const lines = draft.sentences.flatMap((sentence) => [
    '',
    `  # ── Sentence ${sentence.number} ──`,
    ...comment(draft.text.slice(sentence.start, sentence.end), '  '),
    ...mentionLines(draft.text, sentence),
    ...(names.get(sentence.number) ?? []).flatMap((name) => nameLines(draft, name)),
    ...sentence.candidates.flatMap((candidate) => claimLines(draft.text, candidate)),
  ]);
  return lines.some((line) => line.startsWith('  - ')) ? ['claims:', ...lines] : ['claims: []', ...lines];
}

function mentionLines(text: string, { mentions }: DraftSentence): readonly string[] {
  const named = mentions.map(
    ({ ids, start, end }) => `${ids.join(' or ')} (“${text.slice(start, end)}”, ${start} to ${end})`,
  );
  return named.length === 0 ? [] : comment(`Names ${named.join(', ')}`, '  ');
}
