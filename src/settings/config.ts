import type { z } from 'zod';
import { badInput } from '../errors.js';
import { listNames, type KnownName } from '../text/listNames.js';
import { nearestName } from '../text/nearestName.js';
import { settingList } from './settings.js';
import type { Setting } from './settings.js';

type Declared = { readonly [K in keyof typeof settingList]: z.output<(typeof settingList)[K]['schema']> };

/** Every setting, typed and checked; nothing reads the environment after start-up. */
export interface Settings extends Declared {
  /**
   * Whether errors suggest names. Suggestions tell strangers the schema's names, so they are off in production by
   * default.
   */
  readonly suggestions: boolean;
}

/** The environment as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables with our prefix that the project's own tests read. */
const readElsewhere = /^PARLEY_(REQUIRE_NEO4J|TEST_\w+)$/;

/**
 * Reads the settings from the environment. An empty variable counts as unset, because compose files pass `${NAME:-}`.
 * All problems are collected into one BAD_USER_INPUT, one in each line.
 */
export function readSettings(environment: Environment): Settings {
  const problems = unknownVariables(environment);
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(settingList)) {
    const parsed = setting.schema.safeParse(environment[setting.variable] || undefined);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(describeProblem(setting, environment[setting.variable] ?? ''));
  }
  if (environment.NEO4J_URI && !environment.NEO4J_PASSWORD) problems.push(missingPassword());
  if (problems.length > 0) throw badInput(problems.join('\n'));
  const declared = values as Declared;
  return {
    ...declared,
    hosts: declared.hosts.length > 0 ? declared.hosts : [...LOOPBACK, urlHost(declared.host)],
    suggestions: declared.suggestions ?? environment.NODE_ENV !== 'production',
  };
}

/** Names of this machine for itself, which no page from elsewhere can have. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Returns a host in the form of the header `Host`. */
function urlHost(host: string): string {
  return (host.includes(':') ? `[${host}]` : host).toLowerCase();
}

function unknownVariables(environment: Environment): string[] {
  const known = Object.values(settingList).map((setting) => setting.variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith('PARLEY_') && !known.includes(name) && !readElsewhere.test(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      return nearest === undefined
        ? `${name} is not a setting. Settings are ${listNames(knownSettings())}; \`parley --help\` lists all.`
        : `${name} is not a setting: did you mean ${nearest}?`;
    });
}

function knownSettings(): readonly KnownName[] {
  return Object.values<Setting<unknown>>(settingList).map(({ variable, description }) => ({
    name: variable,
    meaning: description,
  }));
}

function describeProblem(setting: Setting<unknown>, value: string): string {
  const shown = setting.secret || value.includes('@') ? 'not usable' : JSON.stringify(value.slice(0, 60));
  return `${setting.variable} is ${shown}: expected ${setting.expected}.`;
}

function missingPassword(): string {
  const { variable, expected } = settingList.neo4jPassword;
  return `${variable} is missing: expected ${expected}.`;
}
