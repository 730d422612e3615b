import type { PropertyKind } from '../../schema/model.js';
import type { ParameterName } from './parameter.js';
import type { Traversal } from './traversal.js';

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Compare
  | { readonly kind: 'known'; readonly property: string }
  | {
      /** Holds if the relationship rests on a claim of a speaker that meets this condition. */
      readonly kind: 'spoken';
      readonly by: Condition;
      /** The first speaker, the first speaker of a claim that nobody passes on, or any speaker of the chain. */
      readonly as: 'FIRST' | 'DIRECT' | 'ANY';
    }
  | {
      /** Holds if the relationship rests on a claim that meets this condition. */
      readonly kind: 'restsOn';
      readonly claim: Condition;
      /** Whether only claims count that somebody between the source and the first speaker passes on. */
      readonly relayed: boolean;
    }
  | {
      /** Holds if the relationship has one of these modalities. */
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
