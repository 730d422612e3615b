import { offerNearest } from '../../text/nearestName.js';
import type { Check, CheckContext } from './checkContext.js';
import { aboutOf } from '../facts.js';
import { articleId, derives } from '../facts.js';
import type { EntityFact } from '../facts.js';
import type { Problem } from '../../yaml/problem.js';
import { formatPlace } from '../../yaml/problem.js';
import { groupBy } from '../../text/groupBy.js';
import { COUNTRY_CODE, TYPES_WITH_STATUS } from '../predicates.js';
import { isA } from '../../schema/stored/storage.js';
import { prefixOf, typeOfId } from '../../schema/stored/typeOfId.js';

/**
 * Checks that each id names a type and is unique, and that each entity has a claim, exactly one primary name, and a
 * status or a code if its type needs one.
 */
export const checkEntities: Check = (context) => [
  ...context.facts.entities.flatMap((entity) => checkPrefix(entity, context)),
  ...checkUnique(context),
  ...(context.isComplete ? context.facts.entities.flatMap((entity) => checkComplete(entity, context)) : []),
];

function checkPrefix(entity: EntityFact, context: CheckContext): readonly Problem[] {
  if (isA(typeOfId(entity.id, context), 'Entity')) return [];
  const prefixes = [...context.storage.typeOfPrefix]
    .filter(([, candidate]) => isA(candidate, 'Entity'))
    .map(([prefix]) => prefix);
  const prefix = prefixOf(entity.id);
  const message = `“${prefix}” is not a type of entity; an id begins with one of ${prefixes.join(', ')}.${offerNearest(prefix, prefixes)}`;
  return [{ ...context.placeOf(entity, 'id'), message }];
}

function checkUnique({ facts, placeOf }: CheckContext): readonly Problem[] {
  const declared = [
    ...facts.articles.map((fact) => ({ id: articleId(fact), fact, key: 'digest' })),
    ...facts.datasets.map((fact) => ({ id: fact.id, fact, key: 'id' })),
    ...facts.entities.map((fact) => ({ id: fact.id, fact, key: 'id' })),
  ];
  return [...groupBy(declared, ({ id }) => id)].flatMap(([id, [first, ...again]]) =>
    again.map(({ fact, key }): Problem => {
      const place = formatPlace(placeOf(first!.fact, first!.key));
      return {
        ...placeOf(fact, key),
        message: `${id} is declared twice, first at ${place}. Leave one of the two out.`,
      };
    }),
  );
}

function checkComplete(entity: EntityFact, context: CheckContext): readonly Problem[] {
  const { facts, placeOf } = context;
  const isAbout = facts.claims.some((claim) => aboutOf(claim).includes(entity.id));
  const messages = isAbout
    ? [nameProblems, statusProblems, codeProblems].flatMap((problems) => problems(entity.id, context))
    : [`No claim is about ${entity.id}. Add one, or leave the entity out.`];
  return messages.map((message) => ({ ...placeOf(entity, 'id'), message }));
}

function nameProblems(id: string, { facts }: CheckContext): readonly string[] {
  const names = facts.claims
    .filter((claim) => claim.subject === id && derives(claim))
    .flatMap(({ value }) =>
      value?.kind === 'name' && value.name.kind === 'PRIMARY' ? [value.name.value] : [],
    );
  const different = [...new Set(names)];
  if (different.length === 1) return [];
  if (different.length === 0)
    return [`${id} has no primary name. Add a NAMED claim with a name of kind PRIMARY.`];
  return [`${id} has ${different.length} primary names: ${different.join(', ')}. Make all but one an ALIAS.`];
}

function statusProblems(id: string, context: CheckContext): readonly string[] {
  const type = typeOfId(id, context);
  if (type === undefined || !TYPES_WITH_STATUS.includes(type.name)) return [];
  const hasStatus = context.facts.claims.some(
    (claim) => claim.subject === id && claim.predicate === 'HAS_STATUS',
  );
  return hasStatus ? [] : [`${id} has no status. Add a HAS_STATUS claim.`];
}

/**
 * Checks that a country has exactly one code, because clients look it up by its code and the API promises one for every
 * country.
 */
function codeProblems(id: string, context: CheckContext): readonly string[] {
  if (typeOfId(id, context)?.name !== 'Country') return [];
  const codes = context.facts.claims
    .filter((claim) => claim.subject === id && derives(claim))
    .flatMap(({ value }) => (value?.kind === 'identifier' ? [value.identifier] : []))
    .filter(({ scheme }) => scheme === COUNTRY_CODE.scheme);
  const different = [...new Set(codes.map(({ value }) => value))];
  if (different.length === 1) return [];
  if (different.length === 0)
    return [
      `${id} has no country code. Add an IDENTIFIED_BY claim with an identifier of scheme ${COUNTRY_CODE.scheme}, such as CH, or make it an organization or a bloc.`,
    ];
  return [`${id} has ${different.length} country codes: ${different.join(', ')}. Keep one.`];
}
