import type { Facts } from '../../facts/facts.js';

/** One of the names of an entity. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

/** Every name that facts give, in every language and script. */
export function namesInFacts({ claims }: Facts): readonly KnownName[] {
  return claims.flatMap(({ subject, value }) =>
    value?.kind === 'name' ? [{ id: subject, name: value.name.value }] : [],
  );
}
