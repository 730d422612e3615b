import { settingList } from './settings.js';
import type { Setting } from './settings.js';

const startMarker = '<!-- settings:start -->';
const endMarker = '<!-- settings:end -->';

/** The settings as a Markdown table, a row each in the order of the list, aligned as Prettier aligns it. */
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

/** The document with the text between the two markers replaced by the table; as it was, if it has no markers. */
export function withSettingsTable(document: string): string {
  const start = document.indexOf(startMarker);
  const end = document.indexOf(endMarker);
  if (start < 0 || end < start) return document;
  const before = document.slice(0, start + startMarker.length);
  return `${before}\n\n${settingsTable()}\n\n${document.slice(end)}`;
}
