import type { CheckContext } from './checkContext.js';
import { article } from './checkReferences.js';
import type { ClaimFact } from '../facts.js';
import { ruleOf, STATEMENT_VALUES } from '../predicates.js';
import type { PredicateRule } from '../predicates.js';
import type { Problem } from '../../yaml/problem.js';
import { isA } from '../../schema/stored/storage.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';

/**
 * The problems of a claim with its predicate: its subject, object and value, and the keys that belong to one predicate.
 */
export function predicateProblems(claim: ClaimFact, context: CheckContext): readonly Problem[] {
  return [...ruleProblems(claim, ruleOf(claim.predicate), context), ...extraProblems(claim)];
}

function ruleProblems(claim: ClaimFact, rule: PredicateRule, context: CheckContext): readonly Problem[] {
  switch (rule.kind) {
    case 'relationship':
      return relationshipProblems(claim, rule.pairs, context);
    case 'act':
      return actProblems(claim, rule.pairs, context);
    case 'value':
      return valueRuleProblems(claim, rule, context);
    case 'statement':
      return statementProblems(claim, rule);
  }
}

type Pairs = Extract<PredicateRule, { kind: 'relationship' }>['pairs'];

function relationshipProblems(claim: ClaimFact, pairs: Pairs, context: CheckContext): readonly Problem[] {
  const { predicate, object, value } = claim;
  if (object === undefined)
    return [{ path: ['predicate'], message: `${predicate} needs an object. Add \`object:\`.` }];
  if (value !== undefined)
    return [{ path: ['value'], message: `${predicate} has an object and no value. Leave the value out.` }];
  return pairProblems(claim, pairs, context);
}

/** An act of speaking may have an object, a value that narrows it, or a value alone. */
function actProblems(claim: ClaimFact, pairs: Pairs, context: CheckContext): readonly Problem[] {
  return [
    ...pairProblems(claim, pairs, context),
    ...statementProblems(claim, { kind: 'statement', needsContent: true }),
  ];
}

function pairProblems(
  { predicate, subject, object }: ClaimFact,
  pairs: Pairs,
  context: CheckContext,
): readonly Problem[] {
  const objects = pairs.filter(([label]) => isOf(subject, label, context)).flatMap(([, labels]) => labels);
  if (objects.length === 0)
    return [
      {
        path: ['subject'],
        message: `The subject of ${predicate} must be ${oneOf(pairs.map(([label]) => label))}, and ${subject} is not.`,
      },
    ];
  if (object === undefined || objects.some((label) => isOf(object, label, context))) return [];
  return [
    {
      path: ['object'],
      message: `The object of ${predicate} must be ${oneOf(objects)}, and ${object} is not.`,
    },
  ];
}

function valueRuleProblems(
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

/** Checks a statement, which may have an object, a value, both or neither: "the call ended" needs no more. */
function statementProblems(
  { predicate, object, value }: ClaimFact,
  { needsContent = false }: Extract<PredicateRule, { kind: 'statement' }>,
): readonly Problem[] {
  if (needsContent && object === undefined && value === undefined)
    return [
      {
        path: ['predicate'],
        message: `${predicate} alone says nothing. Add \`object:\` or \`value: { text: … }\`.`,
      },
    ];
  if (value === undefined || STATEMENT_VALUES.includes(value.kind)) return [];
  return [
    {
      path: ['value'],
      message: `${predicate} may have a value of kind ${STATEMENT_VALUES.join(', ')}, not ${value.kind}. Write it as text.`,
    },
  ];
}

/** Checks the keys that belong to one predicate: some are required there, and all are refused elsewhere. */
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

/** Whether an id can have a label. Accepts undeclared ids and unknown types, because other checks report them. */
function isOf(id: string, label: string, context: CheckContext): boolean {
  const type = typeOfId(id, context);
  return type === undefined || isA(type, label);
}

function oneOf(labels: readonly string[]): string {
  return [...new Set(labels)].map(article).join(' or ');
}
