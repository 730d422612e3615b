import type { ActorRecord, DatasetRecord, EventRecord, Outcome } from '../../src/import/row/record.js';

/** Rows of a dataset of the tests' own making. */
export const DATASET: DatasetRecord = {
  slug: 'sample-events',
  name: 'Sample events',
  version: '1',
  description: 'Made up for tests.',
};

export const RUSSIA: ActorRecord = { name: 'Russia', kind: 'Country', country: 'RU' };
export const MYANMAR: ActorRecord = { name: 'Burma', kind: 'Country', country: 'MM' };
export const POLICE: ActorRecord = { name: 'Police (India)', kind: 'Organization', country: 'IN' };

/** A row with some parts given by the test. */
export function record(key: string, part: Partial<EventRecord> = {}): EventRecord {
  const day = `2018-06-${String((Number(key.replaceAll(/\D/g, '')) % 28) + 1).padStart(2, '0')}`;
  return {
    key,
    at: `sample.csv:${key}`,
    act: 'Make statement',
    gist: `Make statement: Police (India) → Russia (${key})`,
    actor: POLICE,
    target: RUSSIA,
    code: { scheme: 'CAMEO', version: '1.1b3', code: '010' },
    time: { text: day, edtf: day, yearBasis: 'STATED' },
    measures: [],
    ...part,
  };
}

/** A number of rows, with actors, places and measures in turn. */
export function records(count: number): readonly EventRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const actor: ActorRecord = { name: `Group ${index % 37}`, kind: 'Bloc' };
    const place = { name: `Town ${index % 11}`, country: 'MM', isCountry: false };
    return record(String(index), {
      gist: `Act ${index % 13}: Group ${index % 37} → Myanmar`,
      target: index % 5 === 0 ? undefined : MYANMAR,
      actor: index % 7 === 0 ? POLICE : actor,
      place: index % 3 === 0 ? place : undefined,
      measures: index % 4 === 0 ? [killed(index % 9)] : [],
    });
  });
}

export function killed(value: number): EventRecord['measures'][number] {
  const quantity = { known: 'VALUE', value, unit: 'PERSON', approximation: 'EXACT', scope: 'TOTAL' };
  return { measure: 'KILLED', quantity: { ...quantity, text: String(value) } };
}

export function outcomes(rows: readonly EventRecord[]): readonly Outcome[] {
  return rows.map((row) => ({ kind: 'record', record: row }));
}
