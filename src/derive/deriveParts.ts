import { canonicalJson } from '../text/digest.js';
import type { DesiredNode, DesiredRelationship, Properties } from './desiredGraph.js';
import { supportOf } from './deriveRelationships.js';
import { quantityProperties } from './deriveTime.js';
import type { ValueFact, ValueKind } from '../facts/facts.js';
import { groupBy } from '../text/groupBy.js';
import { relationship, partId } from './relationship.js';
import { wordProperties } from './wordProperties.js';
import type { NumberedClaim } from '../facts/numberedClaims.js';

/** Nodes, and the relationships that come with them. */
export interface Parts {
  readonly nodes: readonly DesiredNode[];
  readonly relationships: readonly DesiredRelationship[];
}

/** Derives the names, identifiers, codes and measurements of an entity from the claims about it, best first. */
export function deriveParts(entity: string, claims: readonly NumberedClaim[]): Parts {
  const parts = [
    names(entity, claims),
    identifiers(entity, claims),
    codes(entity, claims),
    measurements(entity, claims),
  ].flat();
  return { nodes: parts.map((part) => part.node), relationships: parts.map((part) => part.relationship) };
}

/** The name that the graph shows: the best-ranked primary name, or the id if there is none. */
export function primaryName(entity: string, claims: readonly NumberedClaim[]): string {
  return (
    valuesOf(claims, 'name').find(({ value }) => value.name.kind === 'PRIMARY')?.value.name.value ?? entity
  );
}

interface Part {
  readonly node: DesiredNode;
  readonly relationship: DesiredRelationship;
}

/** Derives one name for each text, language and script, the shown one first. Other primary names become aliases. */
function names(entity: string, claims: readonly NumberedClaim[]): readonly Part[] {
  const shown = primaryName(entity, claims);
  const groups = [
    ...grouped(valuesOf(claims, 'name'), ({ value }) => [
      value.name.value,
      value.name.language,
      value.name.script,
    ]),
  ];
  const isShown = (group: Group<'name'>): boolean =>
    group.some(({ value }) => value.name.kind === 'PRIMARY' && value.name.value === shown);
  const sorted = groups.toSorted((one, other) => Number(isShown(other)) - Number(isShown(one)));
  return sorted.map((group, position) => {
    const { kind, ...name } = group[0].value.name;
    const shownKind = isShown(group) ? 'PRIMARY' : kind === 'PRIMARY' ? 'ALIAS' : kind;
    return part(entity, 'Name', 'HAS_NAME', [name.value, name.language, name.script], {
      ...name,
      kind: shownKind,
      position,
      ...support(group),
    });
  });
}

function identifiers(entity: string, claims: readonly NumberedClaim[]): readonly Part[] {
  const groups = grouped(valuesOf(claims, 'identifier'), ({ value }) => value.identifier);
  return groups.map((group, position) => {
    const identifier = group[0].value.identifier;
    return part(entity, 'Identifier', 'HAS_IDENTIFIER', [identifier], {
      ...identifier,
      position,
      ...support(group),
    });
  });
}

function codes(entity: string, claims: readonly NumberedClaim[]): readonly Part[] {
  const groups = grouped(valuesOf(claims, 'code'), ({ value }) => value.code);
  return groups.map((group, position) => {
    const code = group[0].value.code;
    return part(entity, 'EventCode', 'HAS_CODE', [code], { ...code, position, ...support(group) });
  });
}

/** Derives one measurement for each measure, from the best claim. The claims that give the same quantity support it. */
function measurements(entity: string, claims: readonly NumberedClaim[]): readonly Part[] {
  const groups = grouped(
    valuesOf(claims, 'quantity').filter(({ claim }) => claim.predicate === 'MEASURED'),
    ({ claim }) => claim.measure,
  );
  return groups.map((group, position) => {
    const [{ claim, value }] = group;
    const same = group.filter((other) => canonicalJson(other.value) === canonicalJson(value));
    const properties = {
      ...wordProperties('measure', claim.measure),
      ...quantityProperties('quantity', value.quantity),
      position,
      ...support(same),
    };
    return part(entity, 'Measurement', 'HAS_MEASUREMENT', [claim.measure], properties);
  });
}

interface Valued<Kind extends ValueKind> {
  readonly claim: NumberedClaim;
  readonly value: Extract<ValueFact, { kind: Kind }>;
}

type Group<Kind extends ValueKind> = readonly [Valued<Kind>, ...Valued<Kind>[]];

/** The claims that have a value of this kind, with that value. */
export function valuesOf<Kind extends ValueKind>(
  claims: readonly NumberedClaim[],
  kind: Kind,
): readonly Valued<Kind>[] {
  return claims.flatMap((claim) =>
    claim.value?.kind === kind ? [{ claim, value: claim.value as Valued<Kind>['value'] }] : [],
  );
}

function grouped<Kind extends ValueKind>(
  values: readonly Valued<Kind>[],
  key: (valued: Valued<Kind>) => unknown,
): readonly Group<Kind>[] {
  return [
    ...groupBy(values, (valued) => canonicalJson(key(valued))).values(),
  ] as unknown as readonly Group<Kind>[];
}

function support(group: readonly { readonly claim: NumberedClaim }[]): {
  readonly claimIds: readonly string[];
} {
  return supportOf(group.map(({ claim }) => claim));
}

function part(
  entity: string,
  type: string,
  relationshipType: string,
  identity: readonly unknown[],
  properties: Properties,
): Part {
  const id = partId(type, entity, ...identity);
  return {
    node: { id, type, properties: { id, ...properties } },
    relationship: relationship(relationshipType, entity, id),
  };
}
