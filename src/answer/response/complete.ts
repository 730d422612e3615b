import { ExpectedError } from '../../errors.js';

/** One answer while it is made. */
export interface Run {
  /** Bytes that may still be added: JSON in UTF-8, except that letters are counted in short texts, without escapes. */
  left: number;
  /** The most bytes of the whole answer. */
  readonly most: number;
  /** Whether an unfit value becomes null, because only the size is wanted. Otherwise it throws `Unfit`. */
  readonly lenient: boolean;
  readonly variables: { readonly [name: string]: unknown };
}

/** Makes the response's value from a value of the answer, and counts its bytes. */
export type Complete = (value: unknown, run: Run) => unknown;

/** Thrown if a value does not fit the schema. The error message is left to graphql-js. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** A field of the response, and the key under which an object has its value. */
export interface ResponseField {
  readonly name: string;
  readonly key: string;
  readonly complete: Complete;
}

/** The fields of an object, and the bytes of their names with the JSON around them. */
export interface ResponseFields {
  readonly fields: readonly ResponseField[];
  readonly bytes: number;
}

/** Counts `"name":` for each field, a comma between them, and the braces. */
export function fieldsWithBytes(fields: readonly ResponseField[]): ResponseFields {
  return { fields, bytes: fields.reduce((sum, { name }) => sum + name.length + 4, 1) };
}

type Stored = { readonly [key: string]: unknown };

export function completeNullable(complete: Complete): Complete {
  return (value, run) => (value === null || value === undefined ? nothing(run) : complete(value, run));
}

export function completeRequired(complete: Complete): Complete {
  return (value, run) => (value === null || value === undefined ? unfit(run) : complete(value, run));
}

export function completeList(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value)) return unfit(run);
    spend(run, value.length + 1);
    const made = new Array<unknown>(value.length);
    for (let at = 0; at < value.length; at++) made[at] = complete(value[at], run);
    return made;
  };
}

export function completeLeaf(fits: (value: unknown) => boolean): Complete {
  return (value, run) => {
    if (!fits(value)) return unfit(run);
    run.left -= typeof value === 'string' ? bytesOf(value) : USUAL_NUMBER;
    return value;
  };
}

/**
 * Counts the letters of short texts, names and ids, because it takes as long to ask for their bytes as to complete
 * them.
 */
function bytesOf(text: string): number {
  return 2 + (text.length < SHORT ? text.length : Buffer.byteLength(text));
}

const SHORT = 64;

/** The bytes that are assumed for a number or a Boolean. */
const USUAL_NUMBER = 5;

/** Completes a value that is the same for all objects, such as the name of their type. */
export function completeConstant(value: string): Complete {
  const bytes = Buffer.byteLength(value) + 2;
  return (_, run) => {
    run.left -= bytes;
    return value;
  };
}

/** Completes a value that may be counted but not made: it is unfit unless only the size is wanted. */
export function onlyCounted(complete: Complete): Complete {
  return (value, run) => (run.lenient ? complete(value, run) : unfit(run));
}

/** @param fieldsOf returns the fields of an object, by its type if there are several */
export function completeObject(fieldsOf: (value: Stored, run: Run) => ResponseFields): Complete {
  return (value, run) => {
    const { fields, bytes } = fieldsOf(value as Stored, run);
    spend(run, bytes);
    const made: { [name: string]: unknown } = {};
    for (const { name, key, complete } of fields) made[name] = complete((value as Stored)[key], run);
    return made;
  };
}

/**
 * Does the same for an object whose every field is worked out from the whole object, such as an object of the schema.
 */
export function completeSource(fieldsOf: () => ResponseFields): Complete {
  return (source, run) => {
    const { fields, bytes } = fieldsOf();
    spend(run, bytes);
    const made: { [name: string]: unknown } = {};
    for (const { name, complete } of fields) made[name] = complete(source, run);
    return made;
  };
}

/**
 * Counts bytes and checks the limit. Leaves only count and do not check, because a list of leaves refers to texts that
 * exist already; lists and objects check.
 * @throws ExpectedError OPERATION_TOO_LARGE as soon as the answer has too many bytes
 */
export function spend(run: Run, bytes: number): void {
  run.left -= bytes;
  if (run.left < 0)
    throw new ExpectedError(
      'OPERATION_TOO_LARGE',
      `The answer would have more than ${run.most} bytes, the limit. Ask for smaller pages, fewer fields or fewer aliases; the operator of this service can raise PARLEY_MAX_ANSWER.`,
    );
}

function nothing(run: Run): null {
  run.left -= 4;
  return null;
}

function unfit(run: Run): null {
  if (run.lenient) return nothing(run);
  throw new Unfit();
}
