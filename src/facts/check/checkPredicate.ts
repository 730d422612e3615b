import type { CheckContext } from './checkContext.js';
import { article } from './checkReferences.js';
import type { ClaimFact } from '../facts.js';
import { domainOf, rangeOf, type TermPair } from '../../vocabulary/term.js';
import { derivedType, ruleOf, STATEMENT_VALUES } from '../predicates.js';
import type { PredicateRule } from '../predicates.js';
import type { Problem } from '../../yaml/problem.js';
import { isA } from '../../schema/stored/storage.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';

/**
 * The problems of a claim with its predicate: its subject, object and value, and the keys that belong to one predicate.
 * An unknown predicate is left to the check of words.
 */
export function predicateProblems(claim: ClaimFact, context: CheckContext): readonly Problem[] {
  if (context.words.term('PREDICATE', claim.predicate) === undefined) return [];
  return [
    ...ruleProblems(claim, ruleOf(claim.predicate, context.words), context),
    ...extraProblems(claim, context),
    ...roleProblems(claim, context),
    ...measureProblems(claim, context),
  ];
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
      return statementProblems(claim, rule, context);
  }
}

function relationshipProblems(
  claim: ClaimFact,
  pairs: readonly TermPair[],
  context: CheckContext,
): readonly Problem[] {
  const { predicate, object, value } = claim;
  if (object === undefined)
    return [{ path: ['predicate'], message: `${predicate} needs an object. Add \`object:\`.` }];
  if (value !== undefined)
    return [{ path: ['value'], message: `${predicate} has an object and no value. Leave the value out.` }];
  return pairProblems(claim, pairs, context);
}

/** An act of speaking may have an object, a value that narrows it, or a value alone. */
function actProblems(
  claim: ClaimFact,
  pairs: readonly TermPair[],
  context: CheckContext,
): readonly Problem[] {
  return statementProblems(claim, { kind: 'statement', pairs, needsContent: true }, context);
}

/** A pair with an empty range takes any object. */
function pairProblems(
  { predicate, subject, object }: ClaimFact,
  pairs: readonly TermPair[],
  context: CheckContext,
): readonly Problem[] {
  const fitting = pairs.filter(({ domain }) => isOneOf(subject, domain, context));
  if (fitting.length === 0)
    return [
      {
        path: ['subject'],
        message: `The subject of ${predicate} must be ${oneOf(pairs.flatMap(({ domain }) => domain))}, and ${subject} is not.`,
      },
    ];
  if (object === undefined || fitting.some(({ range }) => range.length === 0)) return [];
  const objects = fitting.flatMap(({ range }) => range);
  if (isOneOf(object, objects, context)) return [];
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
  if (!isOneOf(subject, rule.subjects, context))
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
  claim: ClaimFact,
  { pairs, needsContent }: Extract<PredicateRule, { kind: 'statement' }>,
  context: CheckContext,
): readonly Problem[] {
  const { predicate, object, value } = claim;
  if (needsContent && object === undefined && value === undefined)
    return [
      {
        path: ['predicate'],
        message: `${predicate} alone says nothing. Add \`object:\` or \`value: { text: … }\`.`,
      },
    ];
  const misplaced = pairProblems(claim, pairs, context);
  if (value === undefined || STATEMENT_VALUES.includes(value.kind)) return misplaced;
  return [
    ...misplaced,
    {
      path: ['value'],
      message: `${predicate} may have a value of kind ${STATEMENT_VALUES.join(', ')}, not ${value.kind}. Write it as text.`,
    },
  ];
}

/**
 * Checks the keys that belong to one predicate, and to those that derive the same: some are required there, and all are
 * refused elsewhere.
 */
function extraProblems(claim: ClaimFact, { words }: CheckContext): readonly Problem[] {
  const keys = [
    { key: 'role', predicate: 'PARTICIPATED_IN', isRequired: true },
    { key: 'measure', predicate: 'MEASURED', isRequired: true },
    { key: 'side', predicate: 'PARTY_TO', isRequired: false },
  ] as const;
  const does = derivedType(claim.predicate, words) ?? claim.predicate;
  return keys.flatMap(({ key, predicate, isRequired }): Problem[] => {
    if (does === predicate)
      return isRequired && claim[key] === undefined
        ? [{ path: ['predicate'], message: `${claim.predicate} needs a ${key}. Add \`${key}:\`.` }]
        : [];
    return claim[key] === undefined
      ? []
      : [{ path: [key], message: `Only ${predicate} has a ${key}. Leave it out.` }];
  });
}

/** Some roles are for some kinds of actors. */
function roleProblems({ role, subject }: ClaimFact, context: CheckContext): readonly Problem[] {
  const term = role === undefined ? undefined : context.words.term('ROLE', role);
  if (term === undefined || isOneOf(subject, domainOf(term), context)) return [];
  const message = `The role ${role} is for ${oneOf(domainOf(term))}, and ${subject} is not. Give another role.`;
  return [{ path: ['role'], message }];
}

function measureProblems({ measure, subject, value }: ClaimFact, context: CheckContext): readonly Problem[] {
  const term = measure === undefined ? undefined : context.words.term('MEASURE', measure);
  if (term === undefined) return [];
  const [domain, units] = [domainOf(term), rangeOf(term)];
  const problems: Problem[] = [];
  if (!isOneOf(subject, domain, context))
    problems.push({
      path: ['measure'],
      message: `${measure} is measured of ${oneOf(domain)}, and ${subject} is not. Give another measure.`,
    });
  const unit = value?.kind === 'quantity' ? value.quantity.unit : undefined;
  if (unit !== undefined && units.length > 0 && !units.includes(unit))
    problems.push({
      path: ['value', 'quantity', 'unit'],
      message: `${measure} is given in ${units.join(' or ')}, not in ${unit}. Give the unit, or another measure.`,
    });
  return problems;
}

function isOneOf(id: string, labels: readonly string[], context: CheckContext): boolean {
  return labels.some((label) => isOf(id, label, context));
}

/** Whether an id can have a label. Accepts undeclared ids and unknown types, because other checks report them. */
function isOf(id: string, label: string, context: CheckContext): boolean {
  const type = typeOfId(id, context);
  return type === undefined || isA(type, label);
}

function oneOf(labels: readonly string[]): string {
  return [...new Set(labels)].map(article).join(' or ');
}
