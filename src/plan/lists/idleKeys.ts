import { badInput } from '../../errors.js';

type Key = readonly [name: string, direction: 'ASC' | 'DESC' | undefined];

/**
 * Refuses sort keys that sort nothing, because a client that sends one expects another order than it would get. These
 * are an empty list, a key given twice, and keys after the id, which no two rows share.
 * @throws ExpectedError BAD_USER_INPUT naming the key
 */
export function refuseIdleKeys(keys: readonly Key[]): void {
  if (keys.length === 0)
    throw badInput('`orderBy` is empty: leave it out, or name a key, such as `{ id: ASC }`.');
  const names = keys.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw badInput(`\`orderBy\` has the key ${twice} twice, and the second sorts nothing: leave it out.`);
  const after = names[names.indexOf('id') + 1];
  if (names.includes('id') && after !== undefined)
    throw badInput(
      `\`orderBy\` has ${after} after id, where it sorts nothing, because no two rows share an id: put ${after} first.`,
    );
}
