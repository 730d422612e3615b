import type { Check, CheckContext } from './checkContext.js';
import { typeOfId } from './checkContext.js';
import { article } from './checkReferences.js';
import { claimId } from './claimId.js';
import { boundsOfTime } from './deriveTime.js';
import type { ClaimFact, QuantityFact, TimeFact } from './facts.js';
import type { Fault } from './fault.js';
import { formatFault } from './fault.js';
import { groupBy } from './groupBy.js';
import { ruleOf, STATEMENT_VALUES } from './predicates.js';
import type { PredicateRule } from './predicates.js';
import { isA } from './storage.js';
import type { Path } from './yamlFile.js';

/** Each claim fits its predicate, its times and quantities make sense, and no two claims are the same. */
export const checkClaims: Check = (context) => [
  ...context.facts.claims.flatMap((claim) =>
    problemsOf(claim, context).map(({ path, message }) => ({ ...context.placeOf(claim, ...path), message })),
  ),
  ...checkUnique(context),
];

interface Problem {
  readonly path: Path;
  readonly message: string;
}

function problemsOf(claim: ClaimFact, context: CheckContext): readonly Problem[] {
  const rule = ruleOf(claim.predicate);
  return [
    ...ruleProblems(claim, rule, context),
    ...extraProblems(claim),
    ...gistProblems(claim),
    ...timeProblems(claim),
    ...quantityProblems(claim),
  ];
}

function ruleProblems(claim: ClaimFact, rule: PredicateRule, context: CheckContext): readonly Problem[] {
  switch (rule.kind) {
    case 'relationship':
      return relationshipProblems(claim, rule.pairs, context);
    case 'value':
      return valueProblems(claim, rule, context);
    case 'statement':
      return statementProblems(claim);
  }
}

function relationshipProblems(
  claim: ClaimFact,
  pairs: Extract<PredicateRule, { kind: 'relationship' }>['pairs'],
  context: CheckContext,
): readonly Problem[] {
  const { predicate, subject, object, value } = claim;
  if (object === undefined)
    return [{ path: ['predicate'], message: `${predicate} needs an object. Add \`object:\`.` }];
  if (value !== undefined)
    return [{ path: ['value'], message: `${predicate} has an object and no value. Leave the value out.` }];
  const objects = pairs.filter(([label]) => isOf(subject, label, context)).flatMap(([, labels]) => labels);
  if (objects.length === 0)
    return [
      {
        path: ['subject'],
        message: `The subject of ${predicate} must be ${oneOf(pairs.map(([label]) => label))}, and ${subject} is not.`,
      },
    ];
  if (objects.some((label) => isOf(object, label, context))) return [];
  return [
    {
      path: ['object'],
      message: `The object of ${predicate} must be ${oneOf(objects)}, and ${object} is not.`,
    },
  ];
}

function valueProblems(
  claim: ClaimFact,
  rule: Extract<PredicateRule, { kind: 'value' }>,
  context: CheckContext,
): readonly Problem[] {
  const { predicate, subject, object, value } = claim;
  const problems: Problem[] = [];
  if (!rule.subjects.some((label) => isOf(subject, label, context)))
    problems.push({
      path: ['subject'],
      message: `The subject of ${predicate} must be ${oneOf(rule.subjects)}, and ${subject} is not.`,
    });
  if (object !== undefined)
    problems.push({
      path: ['object'],
      message: `${predicate} has a value and no object. Leave the object out.`,
    });
  if (value?.kind !== rule.value)
    problems.push({
      path: [value === undefined ? 'predicate' : 'value'],
      message: `${predicate} needs a value of kind ${rule.value}${value === undefined ? '' : `, not ${value.kind}`}. Write \`value: { ${rule.value}: … }\`.`,
    });
  return problems;
}

/** A statement may have an object, a value, both, or neither: that a call ended says nothing more. */
function statementProblems({ predicate, value }: ClaimFact): readonly Problem[] {
  if (value === undefined || STATEMENT_VALUES.includes(value.kind)) return [];
  return [
    {
      path: ['value'],
      message: `${predicate} may have a value of kind ${STATEMENT_VALUES.join(', ')}, not ${value.kind}. Write it as text.`,
    },
  ];
}

/** The keys that belong to one predicate: required there, and refused elsewhere. */
function extraProblems(claim: ClaimFact): readonly Problem[] {
  const keys = [
    { key: 'role', predicate: 'PARTICIPATED_IN', isRequired: true },
    { key: 'measure', predicate: 'MEASURED', isRequired: true },
    { key: 'side', predicate: 'PARTY_TO', isRequired: false },
  ] as const;
  return keys.flatMap(({ key, predicate, isRequired }): Problem[] => {
    if (claim.predicate === predicate)
      return isRequired && claim[key] === undefined
        ? [{ path: ['predicate'], message: `${predicate} needs a ${key}. Add \`${key}:\`.` }]
        : [];
    return claim[key] === undefined
      ? []
      : [{ path: [key], message: `Only ${predicate} has a ${key}. Leave it out.` }];
  });
}

const MADE_GISTS = ['NAMED', 'IDENTIFIED_BY', 'CODED_AS'];

function gistProblems({ gist, source, predicate }: ClaimFact): readonly Problem[] {
  if (gist !== undefined || (source.startsWith('dataset/') && MADE_GISTS.includes(predicate))) return [];
  return [
    { path: [], message: 'The claim has no gist. Add one line in our own words that says what it says.' },
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
    return bounds?.kind === 'refusal' ? [{ path: [...path, 'edtf'], message: bounds.reason }] : [];
  });
}

function quantityProblems({ value }: ClaimFact): readonly Problem[] {
  if (value?.kind !== 'quantity') return [];
  const message = quantityFault(value.quantity);
  return message === undefined ? [] : [{ path: ['value', 'quantity'], message }];
}

const WITHOUT_NUMBER = ['SEVERAL', 'MANY', 'UNSPECIFIED'];

function quantityFault({ known, value, low, high, approximation }: QuantityFact): string | undefined {
  const hasNumber = [value, low, high].some((number) => number !== undefined);
  if (known !== 'VALUE' && hasNumber)
    return `A quantity that is ${known} has no number. Leave value, low and high out, or write known: VALUE.`;
  if (known === 'VALUE' && !hasNumber && !WITHOUT_NUMBER.includes(approximation))
    return `${approximation} needs a number. Add value, low or high.`;
  if (low !== undefined && high !== undefined && low > high)
    return `low ${low} is greater than high ${high}. Swap them.`;
  return undefined;
}

function checkUnique({ facts, placeOf }: CheckContext): readonly Fault[] {
  return [...groupBy(facts.claims, claimId).values()].flatMap(([first, ...again]) =>
    again.map((claim): Fault => {
      const place =
        first === undefined ? '' : formatFault({ ...placeOf(first), message: '' }).replace(/: $/, '');
      return {
        ...placeOf(claim),
        message: `The same speaker says the same of the same at ${place} already. Make one claim of the two, with the evidence of both.`,
      };
    }),
  );
}

/** Undeclared things and unknown types are another check's business. */
function isOf(id: string, label: string, context: CheckContext): boolean {
  const type = typeOfId(id, context);
  return type === undefined || isA(type, label);
}

function oneOf(labels: readonly string[]): string {
  return [...new Set(labels)].map(article).join(' or ');
}
