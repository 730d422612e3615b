import { checkParent } from '../plan/cursor.js';
import type { ConnectionValue, Value } from '../plan/tree/values.js';
import type { Connection, Stored } from './answer.js';
import { cite } from './citation/cite.js';
import type { CitationStyle } from './citation/cite.js';
import { connection } from './connection.js';
import type { Given } from './given.js';
import { parentsOf } from './rootCursors.js';

/** Finishes everything inside an object, in place. */
export const finish: Given['finish'] = (values, given, stored) => {
  if (stored) for (const value of values) finishValue(value, given, stored);
  return stored;
};

function finishValue(value: Value, given: Given, stored: Stored): void {
  switch (value.kind) {
    case 'one':
    case 'relationship':
    case 'startNode':
    case 'endNode':
      finish(value.values, given, stored[value.key] as Stored | null);
      return;
    case 'term':
      if (stored[value.key] !== null)
        stored[value.key] = given.terms.of(value.vocabulary, String(stored[value.key]));
      return;
    case 'embedded':
      for (const { values } of value.members)
        finishEmbedded(values, given, stored[value.key] as Stored | null);
      return;
    case 'list':
    case 'references':
      for (const each of stored[value.key] as Stored[]) finish(value.values, given, each);
      return;
    case 'citation':
      stored[value.key] = cite(stored[value.key], given.parameters[value.style] as CitationStyle);
      return;
    case 'connection':
      stored[value.key] = related(value, given, stored[value.key] as Stored);
  }
}

/** Of several members the object has the keys of one. */
function finishEmbedded(values: readonly Value[], given: Given, stored: Stored | null): void {
  const terms = values.filter((value) => value.kind === 'term' && stored?.[value.key] !== undefined);
  finish(terms, given, stored);
}

/**
 * Finishes a connection of a parent. The parent's id comes with it if cursors need it and the field is one of the
 * parent's.
 */
function related(value: ConnectionValue, given: Given, stored: Stored): Connection {
  const parent = stored['parent'] as string | null | undefined;
  if (typeof parent === 'string') checkParent(parentsOf(value, given.parameters), parent);
  return connection(value, given, stored, parent ?? '');
}
