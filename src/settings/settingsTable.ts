import { settingList } from './settings.js';
import type { Setting } from './settings.js';

const startMarker = '<!-- settings:start -->';
const endMarker = '<!-- settings:end -->';

/**
 * Returns the settings as a Markdown table, one in each row in the order of the list, aligned as Prettier aligns it.
 */
export function settingsTable(): string {
  const settings = Object.values<Setting<unknown>>(settingList);
  const rows = settings.map(({ variable, shownDefault, description }) => [
    `\`${variable}\``,
    shownDefault ?? '',
    description,
  ]);
  const head = ['variable', 'default', 'what it does'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)),
  );
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(lineOf).join('\n');
}

/** Replaces the text between the two markers of a document by the table; a document without markers stays the same. */
export function withSettingsTable(document: string): string {
  const start = document.indexOf(startMarker);
  const end = document.indexOf(endMarker);
  if (start < 0 || end < start) return document;
  const before = document.slice(0, start + startMarker.length);
  return `${before}\n\n${settingsTable()}\n\n${document.slice(end)}`;
}
