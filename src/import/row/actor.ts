import { compileCondition } from './condition.js';
import { nameOfCountry } from '../countries/nameOfCountry.js';
import { regionNamed } from '../countries/regionNamed.js';
import { resolveCountry } from '../countries/resolveCountry.js';
import { compileCountry } from './country.js';
import type { FoundCountry } from './country.js';
import { ACTOR_KINDS } from '../mapping/grammar/actor.js';
import type { ActorMapping } from '../mapping/grammar/actor.js';
import type { ActorKind, ActorRecord } from './record.js';
import { memoize } from '../../memory/memoize.js';
import { RowError } from './rowContext.js';
import type { ReadCells, RowContext } from './rowContext.js';
import { compileText, splitParentheses } from './text.js';

/** Compiles the reader of the actor on one side of a row. It returns undefined if the row names nobody there. */
export function compileActor(
  mapping: ActorMapping | undefined,
  context: RowContext,
): ReadCells<ActorRecord | undefined> {
  if (mapping === undefined) return () => undefined;
  const readName = compileText(mapping.name, context);
  const readCountry = compileCountry(mapping.country, context);
  const isItself = compileItself(mapping, context);
  const describe = compileOther(mapping, context);
  const nobody = new Set(mapping.nobody);
  return (cells) => {
    const name = readName(cells);
    const country = readCountry(cells);
    if ((name === '' && country.written === '') || nobody.has(name)) return undefined;
    const itself = isItself(cells, name, country);
    return itself ?? describe(cells, name, country);
  };
}

type Find = (cells: readonly string[], name: string, country: FoundCountry) => ActorRecord | undefined;

/** Finds the country or region that the actor is, if it is one. */
function compileItself({ itself, country }: ActorMapping, context: RowContext): Find {
  const nameOf = countryNames(country?.languages);
  if (typeof itself === 'string')
    return (_cells, name, found) => itselfByName(name, nameOf(name), found.code);
  const holds = compileCondition(itself, context);
  return (cells, name, found) => {
    if (!holds(cells)) return undefined;
    if (found.code !== undefined)
      return countryRecord(found.code, nameOf(name) === found.code ? name : undefined);
    const region = regionNamed(found.written);
    return region === undefined ? undefined : { name: region, kind: 'Bloc' };
  };
}

function countryNames(languages: readonly string[] | undefined): (name: string) => string | undefined {
  return memoize((name) => resolveCountry(name, ['name'], languages));
}

/**
 * Finds a country or region by the actor's name. The name of one country beside the code of another is a part of the
 * latter: Georgia in the United States.
 */
function itselfByName(
  name: string,
  named: string | undefined,
  within: string | undefined,
): ActorRecord | undefined {
  if (named !== undefined && (within === undefined || within === named)) return countryRecord(named, name);
  const region = within === undefined ? regionOf(name) : undefined;
  return region === undefined ? undefined : { name: region, kind: 'Bloc' };
}

const regionOf = memoize((name) => (/^[A-Z]{3}$/.test(name) ? undefined : regionNamed(name)));

function countryRecord(code: string, name: string | undefined): ActorRecord {
  return { name: name ?? nameOfCountry(code), kind: 'Country', country: code };
}

/** Describes an actor that is not a country. */
function compileOther(mapping: ActorMapping, context: RowContext) {
  const readRole = mapping.role === undefined ? () => '' : compileText(mapping.role, context);
  const readKind = compileKind(mapping, context);
  const readIdentifier = compileIdentifier(mapping, context);
  const isUnofficial = compileUnofficial(mapping, context);
  const nameOf = countryNames(mapping.country?.languages);
  return (cells: readonly string[], given: string, { code, written }: FoundCountry): ActorRecord => {
    const isOfCountry = given === '' || (code !== undefined && nameOf(given) === code);
    const name = isOfCountry ? nameWithin(readRole(cells), given, code, written) : given;
    const actor = { name, ...readKind(cells, name), country: code, identifier: readIdentifier(cells) };
    return isUnofficial(cells) ? { ...actor, isUnofficial: true } : actor;
  };
}

/** Compiles the test for unofficial actors. A cell lists sectors with commas between, in any order. */
function compileUnofficial({ unofficial }: ActorMapping, context: RowContext): ReadCells<boolean> {
  if (unofficial === undefined) return () => false;
  const read = compileText({ column: unofficial.column }, context);
  const known = new Set(unofficial.words);
  const holds = memoize((cell) => cell.split(',').some((word) => known.has(word.trim())));
  return (cells) => holds(read(cells));
}

/**
 * A name such as `Government (United States)`, because an actor that is named by its country alone must not take the
 * country's name.
 */
function nameWithin(role: string, given: string, code: string | undefined, written: string): string {
  if (role === '') return given === '' ? written : given;
  return code === undefined ? role : `${role} (${nameOfCountry(code)})`;
}

type Kind = Pick<ActorRecord, 'kind' | 'kindIsAssumed'>;

function compileKind(
  mapping: ActorMapping,
  context: RowContext,
): (cells: readonly string[], name: string) => Kind {
  const read = mapping.kind === undefined ? () => '' : compileText(mapping.kind, context);
  const listed = new Map(
    Object.entries(mapping.kinds ?? {}).flatMap(([kind, names]) =>
      (names ?? []).map((name) => [name, kind as ActorKind] as const),
    ),
  );
  return (cells, name) => {
    const kind = listed.get(name) ?? listed.get(splitParentheses(name).outside);
    if (kind !== undefined) return { kind };
    const written = read(cells);
    return written === '' ? { kind: 'Organization', kindIsAssumed: true } : { kind: checkedKind(written) };
  };
}

function checkedKind(written: string): ActorKind {
  const kind = ACTOR_KINDS.find((each) => each === written);
  if (kind === undefined)
    throw new RowError(`“${written}” is not a kind of actor; the kinds are ${ACTOR_KINDS.join(', ')}.`);
  return kind;
}

function compileIdentifier(
  { identifier }: ActorMapping,
  context: RowContext,
): ReadCells<ActorRecord['identifier']> {
  if (identifier === undefined) return () => undefined;
  const read = compileText(identifier.value, context);
  return (cells) => {
    const value = read(cells);
    return value === '' ? undefined : { scheme: identifier.scheme, value };
  };
}
