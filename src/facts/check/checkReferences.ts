import type { Path } from '../../yaml/place.js';
import { offerNearest } from '../../text/nearestName.js';
import type { Check, CheckContext } from './checkContext.js';
import { idsOf, isArticleLost } from './checkContext.js';
import type { ClaimFact } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import { isA } from '../../schema/stored/storage.js';
import { typeOfId } from '../../schema/stored/typeOfId.js';

/** Checks that everything a claim names is declared and is of a type that fits its place. */
export const checkReferences: Check = (context) =>
  context.facts.claims.flatMap((claim) => checkClaim(claim, context));

function checkClaim(claim: ClaimFact, context: CheckContext): readonly Problem[] {
  return referencesOf(claim).flatMap(({ id, label, path }) => {
    const message = problemOf(id, label, context);
    return message === undefined ? [] : [{ ...context.placeOf(claim, ...path), message }];
  });
}

interface Reference {
  readonly id: string;
  /** The label that the named entity, source or speaker must have. */
  readonly label: string;
  readonly path: Path;
}

export function referencesOf(claim: ClaimFact): readonly Reference[] {
  const object = claim.object === undefined ? [] : [{ id: claim.object, label: 'Entity', path: ['object'] }];
  const steps = claim.attribution.flatMap((step, index) => [
    { id: step.speaker, label: 'Speaker', path: ['attribution', index, 'speaker'] },
    ...(step.to === undefined ? [] : [{ id: step.to, label: 'Actor', path: ['attribution', index, 'to'] }]),
  ]);
  return [
    { id: claim.source, label: 'Source', path: ['source'] },
    { id: claim.subject, label: 'Entity', path: ['subject'] },
    ...object,
    ...steps,
  ];
}

function problemOf(id: string, label: string, context: CheckContext): string | undefined {
  if (id === '' && isArticleLost(context)) return undefined;
  if (id === '')
    return 'The claim has no source. Add `source:` to the file, with the id of an article or dataset.';
  const candidates = declaredAs(label, context);
  if (!context.declared.has(id) && !idsOf(context.known).includes(id))
    return `${id} is not declared.${offerNearest(id, candidates)} Declare it, or mend the id.`;
  const type = typeOfId(id, context);
  if (type === undefined || isA(type, label)) return undefined;
  return `${id} is ${article(type.name)} and cannot be used here: this must be ${article(label)}.${offerNearest(id, candidates)}`;
}

function declaredAs(label: string, context: CheckContext): readonly string[] {
  return [context.facts, context.known].flatMap(idsOf).filter((id) => isA(typeOfId(id, context), label));
}

/** A noun with its article: `an Actor`, `a Person`. */
export function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
