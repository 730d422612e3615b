import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/settings/config.js';
import { settingList } from '../../src/settings/settings.js';
import { root, textOf } from './files.js';

const service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const compose = z
  .object({
    services: z.object({ neo4j: service, parley: service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(textOf('docker-compose.yml')));
const { neo4j, parley } = compose.services;

/** `${NAME:?words}` and `${NAME:-default}`, but not `$${NAME}`, which is for the shell inside. */
const interpolated = [...textOf('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)(:?[?-])?/g)];

/** What a variable of the service holds where .env has a password and nothing else. */
function valueIn(value: string): string {
  return value.startsWith('${NEO4J_PASSWORD:?') ? 'a password' : value.replace(/^\$\{\w+:-(.*)\}$/, '$1');
}

describe('docker-compose.yml', () => {
  test('has nothing that the linter of compose files finds', () => {
    const lint = spawnSync('npx', ['--no-install', 'dclint', 'docker-compose.yml', '--max-warnings', '0'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status: lint.status, said: lint.stdout.trim() }).toEqual({ status: 0, said: '' });
  });

  test('gives the service settings that it knows, and that it accepts', () => {
    const known: readonly string[] = Object.values(settingList).map(({ variable }) => variable);
    expect(Object.keys(parley.environment).filter((name) => !known.includes(name))).toEqual([]);
    const values = Object.entries(parley.environment).map(([name, value]) => [name, valueIn(value)] as const);
    const settings = readSettings(Object.fromEntries(values));
    expect(settings).toMatchObject({ neo4jUri: 'bolt://neo4j:7687', neo4jPassword: 'a password' });
    expect(settings.hosts).toEqual(['localhost', '127.0.0.1', 'parley']);
  });

  test('takes nothing from .env that .env.example does not name', () => {
    const example = textOf('.env.example');
    const named = [...example.matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(([, name]) => name!);
    expect(new Set(interpolated.map(([, name]) => name))).toEqual(new Set(named));
  });

  test('does not start without a password, and has none in it', () => {
    const passwords = interpolated.filter(([, name]) => name === 'NEO4J_PASSWORD');
    expect(passwords.map(([, , operator]) => operator)).toEqual([':?', ':?']);
    expect(textOf('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('starts the service when the database answers, with the line of Neo4j that the tests run on', () => {
    expect(parley.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell -u neo4j "RETURN 1"');
  });

  test('keeps the data in a named volume and opens no port of the database, and the API to this machine only', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
    expect(neo4j.ports).toBeUndefined();
    expect(parley.ports).toEqual(['127.0.0.1:4000:4000']);
  });
});
