import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { settingsTable, withSettingsTable } from '../../src/settings/settingsTable.js';
import { settingList } from '../../src/settings/settings.js';

const page = new URL('../../docs/settings.md', import.meta.url);

describe('the settings table of the documentation', () => {
  test('has a row for each setting', () => {
    const rows = settingsTable().split('\n').slice(2);
    expect(rows.map((row) => row.split('`')[1])).toEqual(Object.values(settingList).map((s) => s.variable));
  });

  test('replaces only the text between the markers', () => {
    const document = 'before\n<!-- settings:start -->\nold\n<!-- settings:end -->\nafter\n';
    const updated = withSettingsTable(document);
    expect(updated).toBe(
      `before\n<!-- settings:start -->\n\n${settingsTable()}\n\n<!-- settings:end -->\nafter\n`,
    );
    expect(withSettingsTable('no markers')).toBe('no markers');
  });

  test('is up to date (if not, run npm run readme)', () => {
    const document = readFileSync(page, 'utf8');
    expect(document).toContain('<!-- settings:start -->');
    expect(withSettingsTable(document)).toBe(document);
  });
});
