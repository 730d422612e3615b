import countries from 'i18n-iso-countries';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ActorRecord, EventRecord } from '../../src/import/record.js';

/** The day that index 1 stands for in the sets made from ICEWS 2014, and how many of the index's units a day has. */
const ORIGIN = Date.UTC(2013, 11, 31);
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads a file of quadruples (subject, relation, object and day, by number, with tabs between them), named by
 * `entity2id.txt` and `relation2id.txt` in its folder. Whoever has a country in parentheses belongs to it.
 */
export async function* readQuadruples(file: string): AsyncGenerator<EventRecord> {
  const entities = readNames(file, 'entity2id.txt').map(actorOf);
  const relations = readNames(file, 'relation2id.txt');
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line += 1;
    const [subject, relation, object, day] = text.trim().split(/\t| +/).map(Number);
    const [actor, target, act] = [entities[subject!], entities[object!], relations[relation!]];
    if (!actor || !target || !act || day === undefined) continue;
    yield record(line, file, { actor, target, act, relation: relation!, day });
  }
}

/** Names by their numbers. */
function readNames(file: string, beside: string): readonly string[] {
  const path = join(dirname(file), beside);
  if (!existsSync(path)) throw new Error(`${beside} must stand in the folder of ${file}: it names the numbers.`);
  const names: string[] = [];
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const [name, number] = line.split('\t');
    if (name && number) names[Number(number)] = name.replaceAll('_', ' ').trim();
  }
  return names;
}

function actorOf(name: string): ActorRecord {
  const own = countries.getAlpha2Code(name, 'en');
  if (own) return { name, kind: 'Country', country: own };
  const [, belongsTo] = /\(([^()]+)\)$/.exec(name) ?? [];
  const country = belongsTo && countries.getAlpha2Code(belongsTo, 'en');
  return { name, kind: 'Organization', ...(country ? { country } : {}) };
}

interface Row {
  readonly actor: ActorRecord;
  readonly target: ActorRecord;
  readonly act: string;
  readonly relation: number;
  readonly day: number;
}

function record(line: number, file: string, { actor, target, act, relation, day }: Row): EventRecord {
  const date = new Date(ORIGIN + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return {
    key: String(line),
    at: `${file}:${line}`,
    act,
    gist: `${act}: ${actor.name}, ${target.name}`,
    actor,
    target,
    code: { scheme: 'CAMEO', version: '1.1b3', code: `r${relation}` },
    time: { text: date, edtf: date, yearBasis: 'STATED' },
    measures: [],
  };
}
