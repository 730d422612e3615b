import { unreachable } from '../../errors.js';
import type { ClaimCandidate } from '../draft.js';
import { evidenceLines, unquotableLines } from './evidenceLines.js';
import type { FoundQuantity } from '../find/findQuantities.js';
import type { FoundTime } from '../find/findTimes.js';
import { comment } from '../../yaml/comment.js';
import { quoted } from '../../yaml/scalar.js';

/** The lines of an unfinished claim. Everything that the words settle is filled in. */
export function claimLines(text: string, candidate: ClaimCandidate): readonly string[] {
  if (candidate.quote === undefined) return unquotableLines(text, candidate, candidate);
  return [
    ...meaningLines(text, candidate),
    '    gist: TODO',
    ...evidenceLines(text, candidate.sentence, candidate.quote),
  ];
}

function meaningLines(text: string, candidate: ClaimCandidate): readonly string[] {
  const words = text.slice(candidate.start, candidate.end);
  switch (candidate.kind) {
    case 'quotation':
      return quotationLines(words, candidate);
    case 'time':
      return timeLines(words, candidate.time);
    case 'quantity':
      return quantityLines(words, candidate.quantity);
    default:
      return unreachable(candidate);
  }
}

/** Shows the whole quotation only if the evidence holds less of it, because the sentence's comment has it already. */
function quotationLines(words: string, { quote, start, end }: ClaimCandidate): readonly string[] {
  const isCut = quote !== undefined && quote.end - quote.start < end - start;
  return [
    ...comment(
      `A quotation.${isCut ? ` Its full words, of which only a part is cited: “${words}”` : ''} Who is the speaker, and what is the claim?`,
      '  ',
    ),
    '  - subject: TODO',
    '    predicate: TODO',
    '    value: { text: TODO } # or an object: instead of a value:',
    '    attribution: [{ speaker: TODO, verb: TODO }]',
  ];
}

function timeLines(words: string, { edtf, yearBasis = 'STATED' }: FoundTime): readonly string[] {
  const time =
    edtf === undefined ? 'edtf: TODO, yearBasis: TODO' : `edtf: ${quoted(edtf)}, yearBasis: ${yearBasis}`;
  return [
    ...comment(
      `A time. Which event or state does it date?${edtf !== undefined && yearBasis === 'INFERRED' ? ' It is counted from the day of publication.' : ''}`,
      '  ',
    ),
    '  - subject: TODO',
    '    predicate: TOOK_PLACE',
    `    value: { time: { text: ${quoted(words)}, ${time} } }`,
  ];
}

function quantityLines(words: string, { value, unit, approximation }: FoundQuantity): readonly string[] {
  const needsValue = value === undefined && approximation !== 'SEVERAL';
  const number = value !== undefined || needsValue ? `value: ${value ?? 'TODO'}, ` : '';
  return [
    '  # A number. What does it measure?',
    '  - subject: TODO',
    '    predicate: MEASURED',
    '    measure: TODO',
    '    value:',
    `      { quantity: { known: VALUE, ${number}unit: ${unit ?? 'TODO'}, approximation: ${approximation ?? 'TODO'}, scope: TODO, text: ${quoted(words)} } }`,
  ];
}
