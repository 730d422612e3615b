import { isDeepStrictEqual } from 'node:util';
import { beforeDeadline, never } from './deadline.js';
import type { Ending, Limits } from './deadline.js';
import type { Statement } from './graph.js';

/** Reads of one graph, so that those that are the same and in flight at once are run once. */
export interface SharedReads<Result> {
  /**
   * Resolves with what `run` brings, or with what it brought to somebody who asked the same and still waits. Each
   * caller has a deadline and a signal of its own; the run is told that it is over when the last caller has left.
   * A result may go to several callers, so nobody may change it.
   */
  read(statement: Statement, limits: Limits, run: (ending: Ending) => Promise<Result>): Promise<Result>;
  /** Nobody joins what began before: something was written, and who asks from now on may know of it. */
  part(): void;
}

/** One run of a statement, and who waits for it. */
interface Flight<Result> {
  readonly statement: Statement;
  readonly outcome: Promise<Result>;
  readonly ending: Ending;
  /** When it ends at the latest, on the clock of `performance`. */
  readonly until: number;
  /** From then on nobody joins it, on the same clock. */
  readonly closed: number;
  callers: number;
}

/**
 * @param window milliseconds after its beginning in which others may join a read, which may run so much longer than
 * the deadline of the first. It bounds how long ago others than this process may have written what a read misses, so
 * with 0 no read is joined.
 */
export function createSharedReads<Result>(window: number): SharedReads<Result> {
  /** By text and then by parameters: to join both to one key would be to copy and hash the text for each read. */
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
 * A read that would end before the caller's deadline does is none to rely on. What runs before a statement is a part of
 * it: two lists can differ there alone.
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

/** Finds what may be the same; JSON tells a few values apart from none other (NaN, null), so parameters are compared. */
function keyOf({ parameters }: Statement): string {
  return JSON.stringify(parameters, withBigInts);
}

function withBigInts(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
