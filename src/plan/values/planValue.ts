import { unreachable } from '../../errors.js';
import { planRelated } from '../lists/planConnection.js';
import type { Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import type { Selected } from '../request/selection.js';
import { nameOf, type Path } from '../shown.js';
import { planPart } from './planPart.js';
import { planCitation, planEmbedded, planProperty, planTerm } from './planStored.js';
import { planList, planOne, planReferences } from './planTraversals.js';

/** Plans the value of one field of an object that has one of these types. A field that only groups others has none. */
export function planValue(
  planning: Planning,
  parents: readonly string[],
  selected: Selected,
  around: Path,
): readonly Value[] {
  const { field, key } = selected;
  const path = [...around, nameOf(selected)];
  switch (field.kind) {
    case 'property':
      return [planProperty(selected, field)];
    case 'term':
      return [planTerm(selected, field)];
    case 'embedded':
      return [planEmbedded(planning, selected, field)];
    case 'computed':
      return [{ kind: COMPUTED[field.computation], key }];
    case 'part':
      return [planPart(planning, selected, field, path)];
    case 'one':
      return [planOne(planning, parents, selected, field, path)];
    case 'list':
      return [planList(planning, parents, selected, field, path)];
    case 'references':
      return [planReferences(planning, selected, field, path)];
    case 'connection':
      return [planRelated(planning, parents, selected, field, around)];
    case 'citation':
      return [planCitation(planning, selected)];
    case 'structure':
      return [];
    default:
      return unreachable(field);
  }
}

const COMPUTED = {
  RELATIONSHIP_TYPE: 'relationshipType',
  RELATIONSHIP_DIRECTION: 'relationshipDirection',
  RELATIONSHIP_ID: 'relationshipId',
  CLAIM_COUNT: 'claimCount',
} as const;
