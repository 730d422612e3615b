import { settingList } from './settings.js';
import type { Setting } from './settings.js';

const startMarker = '<!-- settings:start -->';
const endMarker = '<!-- settings:end -->';

/** The settings as a Markdown table, a row each in the order of the list. */
export function settingsTable(): string {
  const rows = Object.values<Setting<unknown>>(settingList).map(
    (setting) => `| \`${setting.variable}\` | ${setting.shownDefault ?? ''} | ${setting.description} |`,
  );
  return ['| variable | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

/** The document with the text between the two markers replaced by the table; as it was, if it has no markers. */
export function withSettingsTable(document: string): string {
  const start = document.indexOf(startMarker);
  const end = document.indexOf(endMarker);
  if (start < 0 || end < start) return document;
  const before = document.slice(0, start + startMarker.length);
  return `${before}\n${settingsTable()}\n${document.slice(end)}`;
}
