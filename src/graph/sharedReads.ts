import { isDeepStrictEqual } from 'node:util';
import { beforeDeadline, never } from './deadline.js';
import type { Ending, Limits } from './deadline.js';
import type { Statement } from './graph.js';

/** Runs equal reads of one graph only once if they overlap in time. */
export interface SharedReads<Result> {
  /**
   * Resolves with the result of `run`, or with the result of an equal read that is still running. Each caller has its
   * own deadline and signal; the run is told that it is over when the last caller has left. A result may go to several
   * callers, so nobody may change it.
   */
  read(statement: Statement, limits: Limits, run: (ending: Ending) => Promise<Result>): Promise<Result>;
  /** Stops later reads from joining earlier ones: something was written, and new callers may know of it. */
  part(): void;
}

/** One run of a statement, with the number of its callers. */
interface Flight<Result> {
  readonly statement: Statement;
  readonly outcome: Promise<Result>;
  readonly ending: Ending;
  /** The latest time of its end, on the clock of `performance`. */
  readonly until: number;
  /** The time from which nobody can join it, on the same clock. */
  readonly closed: number;
  callers: number;
}

/**
 * Makes shared reads.
 * @param window milliseconds after its start in which callers may join a read. A read may run that much longer than the
 * deadline of its first caller. The window bounds how long ago another process may have written something that a read
 * misses, so with 0 no read is joined.
 */
export function createSharedReads<Result>(window: number): SharedReads<Result> {
  /** By text, then by parameters: one joint key would copy and hash the text for each read. */
  const flights = new Map<string, Map<string, Flight<Result>>>();

  const start = (
    key: string,
    statement: Statement,
    deadline: number,
    run: (ending: Ending) => Promise<Result>,
  ): Flight<Result> => {
    const ending = never();
    const closed = performance.now() + window;
    const flight = { statement, outcome: run(ending), ending, until: closed + deadline, closed, callers: 0 };
    const alike = flights.get(statement.text) ?? new Map<string, Flight<Result>>();
    flights.set(statement.text, alike.set(key, flight));
    const forget = (): void => forgetFlight(key, flight);
    flight.outcome.then(forget, forget);
    return flight;
  };

  const forgetFlight = (key: string, flight: Flight<Result>): void => {
    const { text } = flight.statement;
    const alike = flights.get(text);
    if (alike?.get(key) !== flight) return;
    alike.delete(key);
    if (alike.size === 0) flights.delete(text);
  };

  return {
    read: (statement, limits, run) =>
      beforeDeadline(limits, (own) => {
        const key = keyOf(statement);
        const known = flights.get(statement.text)?.get(key);
        const flight =
          known && canJoin(known, statement, limits) ? known : start(key, statement, limits.deadline, run);
        flight.callers += 1;
        own.whenOver = () => {
          flight.callers -= 1;
          if (flight.callers > 0) return;
          forgetFlight(key, flight);
          flight.ending.reason = own.reason;
          flight.ending.whenOver();
        };
        return flight.outcome;
      }),
    part: () => flights.clear(),
  };
}

/**
 * Tells whether a caller can join a read. It cannot if the read would end before the caller's deadline. The statements
 * that run before are compared too, because two lists can differ in these alone.
 */
function canJoin(
  { statement: known, until, closed }: Flight<unknown>,
  statement: Statement,
  { deadline }: Limits,
): boolean {
  const now = performance.now();
  return (
    now < closed &&
    now + deadline <= until &&
    known.first === statement.first &&
    isDeepStrictEqual(known.parameters, statement.parameters)
  );
}

/**
 * Returns a key that equal parameters share. JSON writes some different values alike (NaN, null), so the parameters are
 * compared too.
 */
function keyOf({ parameters }: Statement): string {
  return JSON.stringify(parameters, withBigInts);
}

function withBigInts(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
