import type { CodeFact } from '../../facts/facts.js';
import { compileActors } from './actors.js';
import { compileCondition } from './condition.js';
import { compileKey } from './key.js';
import type { Mapping } from '../mapping/mapping.js';
import { compileMeasures } from './measure.js';
import { compilePlace } from './place.js';
import type { ActorRecord, EventRecord } from './record.js';
import { RowError } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText } from './text.js';
import { compileTime } from './time.js';

/** Reads the rows of one file. Everything that follows from the mapping and the columns is settled beforehand. */
export type ReadRow = (cells: readonly string[], at: string) => EventRecord;

/**
 * Compiles a mapping into a reader of rows. Throws BAD_USER_INPUT if the mapping does not fit the columns; the reader
 * throws RowError if a row does not fit.
 */
export function compileRow(mapping: Mapping, context: RowContext): ReadRow {
  const readKey = compileKey(mapping, context);
  const readAct = compileText(mapping.act, context);
  const readCode = compileCode(mapping.code, context);
  const readActors = compileActors(mapping.actor, context);
  const readTargets = compileActors(mapping.target, context);
  const isMutual = compileCondition(mapping.mutual, context);
  const readTime = compileTime(mapping.time, context);
  const readMeasures = compileMeasures(mapping.measures, context);
  const readPlace = compilePlace(mapping.place, context);
  const readSource = mapping.source === undefined ? () => '' : compileText(mapping.source, context);
  return (cells, at) => {
    const actors = readActors(cells);
    const targets = readTargets(cells);
    const [actor, target] = [actors[0], targets[0]];
    if (actor === undefined && target === undefined)
      throw new RowError('The row names neither an actor nor a target.');
    const act = readAct(cells);
    if (act === '') throw new RowError('The row has no act, or an unknown code for it.');
    const mutual = actor !== undefined && target !== undefined && isMutual(cells) ? true : undefined;
    return {
      key: readKey(cells),
      at,
      act,
      gist: gistOf(act, namesOf(actors), namesOf(targets), mutual === true),
      actor,
      target,
      otherActors: actors.length > 1 ? actors.slice(1) : undefined,
      otherTargets: targets.length > 1 ? targets.slice(1) : undefined,
      isMutual: mutual,
      code: readCode(cells),
      time: readTime(cells),
      measures: readMeasures(cells),
      place: readPlace(cells),
      writtenIn: readSource(cells) || undefined,
    };
  };
}

function compileCode(code: Mapping['code'], context: RowContext): ReadCells<CodeFact | undefined> {
  if (code === undefined) return () => undefined;
  const read = compileText(code.code, context);
  return (cells) => {
    const value = read(cells);
    return value === '' ? undefined : { scheme: code.scheme, version: code.version, code: value };
  };
}

/** Names as in `Iran, Oman and 3 more`; undefined if there are no actors. */
function namesOf(actors: readonly ActorRecord[]): string | undefined {
  if (actors.length < 2) return actors[0]?.name;
  const shown = actors.slice(0, actors.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  const left = actors.length - shown.length;
  const names = shown.map(({ name }) => name).join(', ');
  return left > 0 ? `${names} and ${left} more` : names;
}

/** The greatest number of names, because a gist is one line. */
const MOST_NAMES = 4;

/**
 * A gist such as `Make a statement: Government (Myanmar) → China`. It has a dash between two sides if the row does not
 * say which acted.
 */
function gistOf(
  act: string,
  actor: string | undefined,
  target: string | undefined,
  isMutual: boolean,
): string {
  if (target === undefined) return `${act}: ${actor}`;
  if (actor === undefined) return `${act}: → ${target}`;
  return `${act}: ${actor} ${isMutual ? '–' : '→'} ${target}`;
}
