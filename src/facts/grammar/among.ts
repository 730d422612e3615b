import { z } from 'zod';
import type { ClosedEnums } from '../../schema/enums.generated.js';
import type { Storage } from '../../schema/stored/storage.js';
import { listNames, type KnownName } from '../../text/listNames.js';
import { offerNearest } from '../../text/nearestName.js';

/** Returns the grammar of an enum: a closed enum gives its own values, any other gives strings. */
export type Among = <Name extends string>(
  name: Name,
) => z.ZodType<Name extends keyof ClosedEnums ? ClosedEnums[Name] : string>;

/** Takes every enum from the schema, so that there is one source of truth. */
export function amongValues(storage: Storage): Among {
  return (name) =>
    z.enum(storage.enumValues(name), {
      error: (issue) => notAmong(issue.input, storage.enumMeanings(name)),
    }) as unknown as z.ZodType<never>;
}

/** A message lists at most this number of values, because the nearest one is help enough. */
const FEW = 12;

function notAmong(input: unknown, known: readonly KnownName[]): string | undefined {
  if (typeof input !== 'string') return undefined;
  const values = known.map(({ name }) => name);
  const near = offerNearest(input, values);
  if (near === '') return `“${input}” is not one of ${listNames(known)}.`;
  const among = values.length > FEW ? 'the values of the schema' : values.join(', ');
  return `“${input}” is not one of ${among}.${near}`;
}
