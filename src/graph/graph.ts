/**
 * The port to a graph engine. Two adapters implement it (the embedded engine and Neo4j), one conformance suite holds
 * for both, and nothing above this folder knows which of them runs.
 */
export type Engine = 'embedded' | 'neo4j';

/**
 * A value that goes into a statement or comes out of one. Integers go in as `number` (safe integers) or `bigint`, and
 * come out as `number` if safe, else as `bigint`. Dates come out as `YYYY-MM-DD`; they go in as such a string inside
 * `date($parameter)`.
 */
export type GraphValue =
  null | boolean | number | bigint | string | readonly GraphValue[] | { readonly [key: string]: GraphValue };

export type ResultRow = { readonly [column: string]: GraphValue };

/** Cypher text and the values of its parameters. Values are never part of the text. */
export interface Statement {
  readonly text: string;
  readonly parameters: { readonly [name: string]: GraphValue };
  /** The text as sent to Neo4j, if already made (`wireText`). */
  readonly wire?: string;
  /**
   * Statements to run before. Only for the engine in this process, for which more statements are not more round trips.
   */
  readonly first?: Beforehand;
}

/**
 * Statements that run before another, in the same transaction. The generator yields each, receives its result rows, and
 * returns more parameters for the other statement. It only computes and is made anew for each run.
 */
export type Beforehand = (
  parameters: Statement['parameters'],
) => Generator<Pick<Statement, 'text' | 'parameters'>, Statement['parameters'], readonly ResultRow[]>;

export interface ReadOptions {
  /** Ends the read if the engine can: the client has left, or the deadline has passed. */
  readonly signal?: AbortSignal;
  /** The milliseconds after which the read fails with DEADLINE_EXCEEDED; by default the adapter's setting. */
  readonly deadline?: number;
}

/** Runs statements one after another inside a write transaction. */
export interface Transaction {
  run(statement: Statement): Promise<readonly ResultRow[]>;
}

/** One operator of a query plan, as EXPLAIN reports it. */
export interface PlanOperator {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanOperator[];
}

export interface Graph {
  readonly engine: Engine;
  /** Runs one statement that must not write (an engine refuses it if it does), in one round trip. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly ResultRow[]>;
  /** Runs `work` in one transaction: all of it is kept, or, if it throws, nothing. Retried on transient errors. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs schema commands (constraints, indexes), all repeatable (`IF NOT EXISTS`), and waits until the indexes are
   * usable.
   */
  define(commands: readonly string[]): Promise<void>;
  /** Returns the plan that the engine would use, without running the statement. */
  explain(statement: Statement): Promise<PlanOperator>;
  /** Resolves if the engine answers within a second; rejects with DATABASE_UNAVAILABLE if not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
