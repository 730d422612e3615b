import type { Graph } from '../../src/graph/graph.js';
import { answerTo } from './answers.js';
import { escapeXml, svgOf, textOf } from './svg.js';

/** The claim that the picture shows: three speakers, the last of whom says it to somebody. */
const CLAIM = 'claim/3efefdfdd9cfc929';

const QUERY = `{
  claim(id: "${CLAIM}") {
    id gist certainty
    attribution { verb speaker { name } addressee { name } }
    evidence { quote start end sentence { number article { length sentences(first: 100) { nodes { number start end } } } } }
  }
}`;

interface Claim {
  readonly id: string;
  readonly gist: string;
  readonly certainty: string;
  readonly attribution: readonly Step[];
  readonly evidence: readonly [Evidence];
}

interface Step {
  readonly verb: string;
  readonly speaker: { readonly name: string };
  readonly addressee: { readonly name: string } | null;
}

interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly number: number; readonly article: Article };
}

interface Article {
  readonly length: number;
  readonly sentences: { readonly nodes: readonly Place[] };
}

interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const WIDTH = 520;
const STEP_HEIGHT = 54;
const INSET = 16;

/** `docs/claim.svg`: one claim of the seed as nested boxes, a box for each speaker, and its place in the article. */
export async function claimPicture(graph: Graph): Promise<string> {
  const { claim } = (await answerTo(QUERY, graph)).data as { readonly claim: Claim };
  const [evidence] = claim.evidence;
  const gistTop = 14 + claim.attribution.length * STEP_HEIGHT;
  const lines = wrapped(claim.gist, 34);
  const gistHeight = 44 + lines.length * 30;
  const boxesEnd = gistTop + gistHeight + claim.attribution.length * INSET;
  return svgOf(
    { width: WIDTH, height: boxesEnd + 142, title: said(claim) },
    [
      ...claim.attribution.map((step, depth) =>
        stepBox(step, { depth, steps: claim.attribution.length, bottom: boxesEnd - depth * INSET }),
      ),
      ...gist(lines, { x: 20 + claim.attribution.length * INSET, y: gistTop, certainty: claim.certainty }),
      ...place(evidence, boxesEnd + 34),
      textOf(20, boxesEnd + 124, 'quiet mono', claim.id),
    ].join('\n'),
  );
}

/** The claim in one sentence, for readers who do not see the picture. */
function said({ attribution, gist, evidence: [{ quote, start, end, sentence }] }: Claim): string {
  const chain = attribution.map((step) => `${step.speaker.name} ${verbOf(step)}`).join(' that ');
  return `${chain}: ${gist}. Written in sentence ${sentence.number}, characters ${start} to ${end}: “${quote}”.`;
}

function verbOf({ verb, addressee }: Step): string {
  return addressee === null ? verb : `${verb} ${addressee.name}`;
}

function stepBox(
  step: Step,
  at: { readonly depth: number; readonly steps: number; readonly bottom: number },
): string {
  const x = 12 + at.depth * INSET;
  const y = 12 + at.depth * STEP_HEIGHT;
  const label = at.depth === 0 ? 'source' : at.depth === at.steps - 1 ? 'first speaker' : 'speaker';
  return [
    `<rect class="box v${at.depth}" x="${x}" y="${y}" width="${WIDTH - 2 * x}" height="${at.bottom - y}" rx="10"/>`,
    `<text x="${x + 16}" y="${y + 34}"><tspan class="name">${escapeXml(step.speaker.name)}</tspan> ${escapeXml(verbOf(step))} that</text>`,
    `<text class="quiet small" x="${WIDTH - x - 14}" y="${y + 34}" text-anchor="end">${label}</text>`,
  ].join('\n');
}

function gist(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly certainty: string },
): string[] {
  return [
    ...lines.map((line, index) => textOf(at.x + 8, at.y + 34 + index * 30, 'gist', line)),
    textOf(at.x + 8, at.y + 34 + lines.length * 30, 'quiet small', `claim, ${at.certainty}`),
  ];
}

/** The article as a row of sentences, with the cited phrase marked, and in words below. */
function place({ quote, start, end, sentence: { number, article } }: Evidence, y: number): string[] {
  const scale = (WIDTH - 40) / article.length;
  const bar = (from: number, to: number) =>
    `x="${(20 + from * scale).toFixed(1)}" width="${((to - from) * scale).toFixed(1)}"`;
  const sentences = article.sentences.nodes;
  return [
    ...sentences.map(
      (each) =>
        `<rect class="${each.number === number ? 'here' : 'sentence'}" ${bar(each.start, each.end - 8)} y="${y - 8}" height="16" rx="2"/>`,
    ),
    `<rect class="mark" ${bar(start, end)} y="${y - 14}" height="28" rx="2"/>`,
    `<text x="20" y="${y + 42}"><tspan class="said">“${escapeXml(quote)}”</tspan></text>`,
    `<text class="quiet small" x="${WIDTH - 20}" y="${y + 42}" text-anchor="end">evidence</text>`,
    textOf(
      20,
      y + 66,
      'quiet',
      `sentence ${number} of ${sentences.length}, characters ${start} to ${end} of ${article.length}`,
    ),
  ];
}

/** The words in lines of at most the given number of letters. */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
