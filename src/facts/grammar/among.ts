import { z } from 'zod';
import type { ClosedEnums } from '../../schema/enums.generated.js';
import type { Storage } from '../../schema/stored/storage.js';
import { listNames, type KnownName } from '../../text/listNames.js';
import { offerNearest } from '../../text/nearestName.js';

/** The values of an enum: of a closed one its own, of another texts. */
export type Among = <Name extends string>(
  name: Name,
) => z.ZodType<Name extends keyof ClosedEnums ? ClosedEnums[Name] : string>;

/** Every enum is the schema's, so that there is one source of truth. */
export function amongValues(storage: Storage): Among {
  return (name) =>
    z.enum(storage.enumValues(name), {
      error: (issue) => notAmong(issue.input, storage.enumMeanings(name)),
    }) as unknown as z.ZodType<never>;
}

/** Where there are many values, the near one is help enough. */
const FEW = 12;

function notAmong(input: unknown, known: readonly KnownName[]): string | undefined {
  if (typeof input !== 'string') return undefined;
  const values = known.map(({ name }) => name);
  const near = offerNearest(input, values);
  if (near === '') return `“${input}” is not one of ${listNames(known)}.`;
  const among = values.length > FEW ? 'the values of the schema' : values.join(', ');
  return `“${input}” is not one of ${among}.${near}`;
}
