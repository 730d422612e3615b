/** A made-up article, and its draft as a person finishes it. */
export const ARTICLE = `Envoys of Norland and Oman met in Muscat on 14 June 2031 for the third round of their talks.
“We are close to a deal,” Gen. Ada Lovelace of Norland told reporters. Lovelace added that about 1,000 prisoners were to be freed.
SEE ALSO: Norland Votes AgainThe talks will go on next week.
`;

const TODO_CLAIM = '- subject: TODO\n    predicate: ';

/** Replacements from the top to the bottom of the draft; each applies to the first place that is left. */
export const FINISHED: readonly (readonly [before: string, after: string])[] = [
  ['gist: TODO', 'gist: Norland and Oman held their third round in Muscat.'],
  ['gist: TODO', 'gist: "A general of Norland: a deal is near."'],
  ['gist: TODO', 'gist: "The same general: some thousand prisoners are to go free."'],
  ['gist: "TODO: sum', 'assertsNothing: Another article\n      gist: "Sum'],
  ['gist: TODO', 'gist: The talks continue in the week after.'],
  ['- id: TODO/norland', '- id: country/XN\n  - id: event/third-round'],
  ['- id: TODO/ada-lovelace', '- id: person/ada-lovelace'],
  ['subject: TODO/norland', 'subject: country/XN'],
  [
    TODO_CLAIM,
    `- subject: country/XN
    predicate: IDENTIFIED_BY
    value: { identifier: { scheme: ISO_3166_1_ALPHA_2, value: XN } }
    gist: The code of Norland is XN.
    evidence:
      - { sentence: 1, start: 10, end: 17, quote: "Norland" }
  - subject: event/third-round
    predicate: NAMED
    value: { name: { value: Third round of Norland and Oman, language: en, script: Latn, kind: PRIMARY } }
    gist: It was their third round.
    evidence:
      - { sentence: 1, start: 65, end: 76, quote: "third round" }
  - subject: event/third-round
    predicate: HAS_STATUS
    value: { status: HELD }
    gist: The round took place.
    evidence:
      - { sentence: 1, start: 27, end: 30, quote: "met" }
  - subject: event/third-round
    predicate: `,
  ],
  ['gist: TODO', 'gist: The round was on June 14, 2031.'],
  ['subject: TODO/ada-lovelace', 'subject: person/ada-lovelace'],
  [`${TODO_CLAIM}TODO`, '- subject: event/third-round\n    predicate: CHARACTERIZED_AS'],
  ['{ text: TODO }', '{ text: close to a deal }'],
  ['{ speaker: TODO, verb: TODO }', '{ speaker: person/ada-lovelace, verb: told }'],
  ['gist: TODO', 'gist: A deal is near.'],
  ['subject: TODO/lovelace', 'subject: person/ada-lovelace'],
  [TODO_CLAIM, '- subject: event/third-round\n    predicate: '],
  ['measure: TODO', 'measure: PRISONERS_EXCHANGED\n    modality: INTENDED'],
  ['scope: TODO', 'scope: AMBIGUOUS'],
  ['gist: TODO', 'gist: Some thousand prisoners are to be freed.'],
  [`${TODO_CLAIM}TOOK_PLACE`, '- subject: event/third-round\n    predicate: RESUMED'],
  ['edtf: TODO, yearBasis: TODO', 'edtf: 2031-06, yearBasis: INFERRED'],
  ['gist: TODO', 'gist: Talks go on'],
];
