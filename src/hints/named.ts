import { nearestName } from '../text/nearestName.js';
import { synonymOf } from './synonyms.js';

/** Returns the name for which another word or a misspelling was written; undefined if there is none. */
export function meantName(written: string, names: readonly string[]): string | undefined {
  return synonymOf(written, names) ?? nearestName(written, names);
}

export function didYouMean(text: string): string {
  return `Did you mean \`${text}\`?`;
}

/** Lists names of fields or arguments, as many as fit into a message. */
export function listed(names: readonly string[]): string {
  const most = 15;
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
