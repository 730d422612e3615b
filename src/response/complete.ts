/** Makes of a value of the answer what stands in the response, or throws `Unfit`. */
export type Complete = (value: unknown) => unknown;

/** Thrown where a value is not as the schema says it is: what to say of it is for graphql-js. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** A field of the response, and under which key of the object its value stands. */
export interface ResponseField {
  readonly name: string;
  readonly key: string;
  readonly complete: Complete;
}

type Stored = { readonly [key: string]: unknown };

export function completeNullable(complete: Complete): Complete {
  return (value) => (value === null || value === undefined ? null : complete(value));
}

export function completeRequired(complete: Complete): Complete {
  return (value) => (value === null || value === undefined ? unfit() : complete(value));
}

export function completeList(complete: Complete): Complete {
  return (value) => {
    if (!Array.isArray(value)) return unfit();
    const made = new Array<unknown>(value.length);
    for (let at = 0; at < value.length; at++) made[at] = complete(value[at]);
    return made;
  };
}

export function completeLeaf(fits: (value: unknown) => boolean): Complete {
  return (value) => (fits(value) ? value : unfit());
}

/** @param fieldsOf the fields that an object has, by its type where there are several */
export function completeObject(fieldsOf: (value: Stored) => readonly ResponseField[]): Complete {
  return (value) => {
    const made: { [name: string]: unknown } = {};
    for (const { name, key, complete } of fieldsOf(value as Stored))
      made[name] = complete((value as Stored)[key]);
    return made;
  };
}

function unfit(): never {
  throw new Unfit();
}
