import type { PropertyKind } from '../../schema/model.js';
import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Compare
  | { readonly kind: 'known'; readonly property: string }
  | {
      /** The relationship rests on a claim whose first speaker meets this. */
      readonly kind: 'spoken';
      readonly by: Condition;
    }
  /** Holds also where the property is not known: a bound that is missing bounds nothing. */
  | { readonly kind: 'possibly'; readonly of: Compare }
  | {
      readonly kind: 'related';
      readonly traversal: Traversal;
      readonly where: Condition;
      /** The schema says that the walk leads to one thing at most. */
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
