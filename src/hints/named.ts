import { nearestName } from '../text/nearestName.js';
import { synonymOf } from './synonyms.js';

/** The name among these that was meant: another word for it, or a misspelling of it. */
export function meantName(written: string, names: readonly string[]): string | undefined {
  return synonymOf(written, names) ?? nearestName(written, names);
}

export function didYouMean(text: string): string {
  return `Did you mean \`${text}\`?`;
}

/** Names of fields or arguments, as many as a message has room for. */
export function listed(names: readonly string[]): string {
  const most = 15;
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
