import type { Path } from '../../yaml/place.js';
import { isProblem } from '../../yaml/problem.js';
import { COORDINATE_PRECISIONS, readCoordinates } from '../coordinates.js';
import { boundsOfTime } from '../edtf/boundsOfTime.js';
import type { ClaimFact, QuantityFact, TimeFact } from '../facts.js';
import { COUNTRY_CODE } from '../predicates.js';
import type { Problem } from '../../yaml/problem.js';

/** The problems in the times, the quantity, the country code and the coordinates of a claim. */
export function valueProblems(claim: ClaimFact): readonly Problem[] {
  return [
    ...timeProblems(claim),
    ...quantityProblems(claim),
    ...codeProblems(claim),
    ...pointProblems(claim),
  ];
}

function pointProblems({ predicate, value }: ClaimFact): readonly Problem[] {
  if (predicate !== 'LOCATED_AT' || value?.kind !== 'text') return [];
  if (readCoordinates(value.text) !== undefined) return [];
  const message = `“${value.text}” is not a point. Write latitude and longitude in degrees, such as 41.01, 28.98, and after them a precision if needed: (${COORDINATE_PRECISIONS.join('), (')}).`;
  return [{ path: ['value', 'text'], message }];
}

function codeProblems({ value }: ClaimFact): readonly Problem[] {
  if (value?.kind !== 'identifier' || value.identifier.scheme !== COUNTRY_CODE.scheme) return [];
  if (COUNTRY_CODE.form.test(value.identifier.value)) return [];
  return [
    {
      path: ['value', 'identifier', 'value'],
      message: `“${value.identifier.value}” is not a code of ISO 3166-1 alpha-2. Write its two capital letters, such as CH.`,
    },
  ];
}

function timeProblems(claim: ClaimFact): readonly Problem[] {
  const times: readonly (readonly [Path, TimeFact | undefined])[] = [
    [['said'], claim.said],
    [['holds'], claim.holds],
    [['value', 'time'], claim.value?.kind === 'time' ? claim.value.time : undefined],
  ];
  return times.flatMap(([path, time]) => {
    const bounds = time === undefined ? undefined : boundsOfTime(time);
    return bounds !== undefined && isProblem(bounds)
      ? [{ path: [...path, 'edtf'], message: bounds.message }]
      : [];
  });
}

function quantityProblems({ value }: ClaimFact): readonly Problem[] {
  if (value?.kind !== 'quantity') return [];
  const message = quantityProblem(value.quantity);
  return message === undefined ? [] : [{ path: ['value', 'quantity'], message }];
}

const WITHOUT_NUMBER = ['SEVERAL', 'MANY', 'UNSPECIFIED'];

function quantityProblem({ known, value, low, high, approximation }: QuantityFact): string | undefined {
  const hasNumber = [value, low, high].some((number) => number !== undefined);
  if (known !== 'VALUE' && hasNumber)
    return `A quantity that is ${known} has no number. Leave value, low and high out, or write known: VALUE.`;
  if (known === 'VALUE' && !hasNumber && !WITHOUT_NUMBER.includes(approximation))
    return `${approximation} needs a number. Add value, low or high.`;
  if (low !== undefined && high !== undefined && low > high)
    return `low ${low} is greater than high ${high}. Swap them.`;
  return undefined;
}
