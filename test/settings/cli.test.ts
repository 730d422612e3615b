import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { settingList } from '../../src/settings/settings.js';
import { compiled } from '../setup/compiled.js';

const cli = compiled(new URL('../../src/cli.ts', import.meta.url));

describe('the command line', () => {
  test('--help teaches the commands and every setting', () => {
    const { status, stdout } = parley(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/serve\s+Serve the graph over HTTP/);
    expect(stdout).toMatch(/seed \[options\]\s+Check the facts/);
    for (const { variable } of Object.values(settingList)) expect(stdout).toContain(`  ${variable} `);
  });

  test('without arguments prints its help and starts nothing', () => {
    const alone = parley([]);
    expect(alone).toMatchObject({ status: 0, stderr: '', stdout: parley(['--help']).stdout });
    expect(alone.stdout).toContain('npm run parley -- COMMAND');
  });

  test('--version prints the version', () => {
    expect(parley(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a misspelled command gets the near one offered', () => {
    const { status, stderr } = parley(['serv']);
    expect(status).toBe(1);
    expect(stderr).toContain("unknown command 'serv'\n(Did you mean serve?)");
  });

  test('a wrong setting is reported as at every start', () => {
    const { status, stderr } = parley(['serve'], { PARLEY_PORT: 'x' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'parley: PARLEY_PORT is "x": expected a whole number from 0 to 65535.\n',
    });
  });
});

function parley(words: string[], environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return spawnSync(process.execPath, [cli, ...words], { env, encoding: 'utf8' });
}
