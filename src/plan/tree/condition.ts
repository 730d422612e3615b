import type { PropertyKind } from '../../schema/model.js';
import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Compare
  | { readonly kind: 'known'; readonly property: string }
  | {
      /** Holds if the relationship rests on a claim whose first speaker meets this condition. */
      readonly kind: 'spoken';
      readonly by: Condition;
    }
  | {
      /** The relationship has one of these modalities. */
      readonly kind: 'modality';
      readonly parameter: ParameterName;
    }
  /** Holds also if the property is unknown, because a missing bound excludes nothing. */
  | { readonly kind: 'possibly'; readonly of: Compare }
  | {
      readonly kind: 'related';
      readonly traversal: Traversal;
      readonly where: Condition;
      /** The schema says that the traversal leads to at most one node. */
      readonly toOne?: true;
    };

export interface Compare {
  readonly kind: 'compare';
  readonly property: string;
  readonly type: PropertyKind;
  readonly operator: Operator;
  readonly parameter: ParameterName;
}

export type Operator = '=' | '>' | '>=' | '<' | '<=' | 'IN' | 'CONTAINS' | 'STARTS WITH';
