import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/settings/config.js';
import { ExpectedError } from '../../src/errors.js';
import { settingList } from '../../src/settings/settings.js';

const neo4j = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'letmein-s3cret' };

describe('settings', () => {
  test('an empty environment gives the defaults', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDirectory: './data',
      neo4jUri: undefined,
      neo4jUsername: 'neo4j',
      neo4jPassword: undefined,
      neo4jDatabase: undefined,
      neo4jConnectTimeout: 1_000,
      neo4jAcquireTimeout: 2_000,
      neo4jJoinWindow: 100,
      article: undefined,
      mostQuoted: 50,
      introspection: true,
      ide: true,
      suggestions: true,
      corsOrigins: [],
      hosts: ['localhost', '127.0.0.1', '[::1]', '127.0.0.1'],
      maxTokens: 2_000,
      maxDepth: 20,
      maxFields: 1_000,
      maxAliases: 50,
      maxRootFields: 20,
      maxCost: 100_000,
      maxAnswer: 10_000_000,
      cacheSize: 64_000_000,
      deadline: 10_000,
      logLevel: 'info',
      logFormat: 'auto',
    });
  });

  test('an empty variable counts as unset', () => {
    expect(readSettings({ PARLEY_PORT: '', NEO4J_URI: '' }).port).toBe(4000);
  });

  test('suggestions are off in production unless they are asked for', () => {
    expect(readSettings({ NODE_ENV: 'production' }).suggestions).toBe(false);
    expect(readSettings({ NODE_ENV: 'production', PARLEY_SUGGESTIONS: 'on' }).suggestions).toBe(true);
    expect(readSettings({ PARLEY_SUGGESTIONS: 'off' }).suggestions).toBe(false);
  });

  test('origins are a list', () => {
    const settings = readSettings({ PARLEY_CORS_ORIGINS: 'https://example.org, http://localhost:3000' });
    expect(settings.corsOrigins).toEqual(['https://example.org', 'http://localhost:3000']);
  });

  test('hosts are those of this machine and PARLEY_HOST, or a list that replaces them', () => {
    expect(readSettings({ PARLEY_HOST: 'Graph.Example.org' }).hosts).toContain('graph.example.org');
    expect(readSettings({ PARLEY_HOST: '::' }).hosts).toContain('[::]');
    expect(readSettings({ PARLEY_HOSTS: 'Graph.example.org, [::1],my_service' }).hosts).toEqual([
      'graph.example.org',
      '[::1]',
      'my_service',
    ]);
  });

  test.each(['graph.example.org:4000', 'https://graph.example.org', '::1', 'a b', 'x/y'])(
    'a host is a name without port and scheme, not %s',
    (host) => {
      expect(problemOf({ PARLEY_HOSTS: host })).toBe(
        `PARLEY_HOSTS is ${JSON.stringify(host)}: expected host names or addresses such as graph.example.org, without ports, separated by commas, or *.`,
      );
    },
  );

  test('a Neo4j needs a password', () => {
    expect(readSettings(neo4j).neo4jUri).toBe('neo4j://localhost:7687');
    expect(problemOf({ NEO4J_URI: 'neo4j://localhost:7687' })).toBe(
      'NEO4J_PASSWORD is missing: expected the password of NEO4J_USERNAME, because NEO4J_URI is set.',
    );
  });

  test('all problems come in one message, each with its variable and the valid values', () => {
    const problem = problemOf({ PARLEY_PORT: '70000', PARLEY_IDE: 'yes', PARLEY_LOG_LEVEL: 'loud' });
    expect(problem.split('\n')).toEqual([
      'PARLEY_PORT is "70000": expected a whole number from 0 to 65535.',
      'PARLEY_IDE is "yes": expected on or off.',
      'PARLEY_LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  test('an unknown variable is a problem that offers the nearest name', () => {
    expect(problemOf({ PARLEY_PROT: '4001' })).toBe(
      'PARLEY_PROT is not a setting: did you mean PARLEY_PORT?',
    );
  });

  test('an unknown variable without a near name is a problem that lists the settings', () => {
    const problem = problemOf({ PARLEY_TELEMETRY: 'off' });
    expect(problem).toMatch(
      /^PARLEY_TELEMETRY is not a setting\. Settings are PARLEY_HOST \(address to listen on; .*\) and \d+ more; `parley --help` lists all\.$/,
    );
    expect(problem).not.toContain('did you mean');
  });

  test('variables without our prefix are ignored', () => {
    expect(readSettings({ PATH: '/bin', NEO4J_AUTH: 'x' }).port).toBe(4000);
  });

  test.each([
    [
      'PARLEY_PORT',
      ['0', '4000', '65535'],
      ['-1', '65536', '4e3', '0x10', '1.5', ' ', '99999999999999999999'],
    ],
    ['PARLEY_INTROSPECTION', ['on', 'off'], ['true', 'ON', '1']],
    [
      'PARLEY_CORS_ORIGINS',
      ['*', 'https://a.example', ','],
      ['a.example', 'https://a.example/', 'https://a.example/x'],
    ],
    ['PARLEY_MAX_TOKENS', ['1', '100000'], ['0', '100001', 'many']],
    ['PARLEY_DEADLINE', ['100', '600000'], ['99', '3s']],
    [
      'NEO4J_URI',
      ['bolt://h', 'neo4j+s://x.example:7687'],
      ['h:7687', 'http://h', 'neo4j://', 'bolt://n:p@h', 'bolt+x://h'],
    ],
  ])('%s accepts its valid values and no others', (variable, good, bad) => {
    for (const value of good) expect(() => readSettings({ ...neo4j, [variable]: value })).not.toThrow();
    for (const value of bad) expect(problemOf({ ...neo4j, [variable]: value })).toContain(variable);
  });

  test('a secret never appears in a message', () => {
    const problem = problemOf({ ...neo4j, NEO4J_URI: 'neo4j://neo4j:hunter2@db.example', PARLEY_PORT: 'x' });
    expect(problem).toContain('NEO4J_URI');
    expect(problem).not.toMatch(/hunter2|letmein|db\.example/);
  });

  test('each setting has its own variable, a description and the valid values', () => {
    const settings = Object.values(settingList);
    expect(new Set(settings.map((setting) => setting.variable)).size).toBe(settings.length);
    for (const { description, expected } of settings) {
      expect(description).toMatch(/^.{10,110}\.$/);
      expect(expected).toMatch(/^[a-z]/);
    }
  });
});

function problemOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
  throw new Error(`No problem was found in ${JSON.stringify(environment)}`);
}
