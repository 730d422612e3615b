/**
 * The port to a graph engine. Two adapters implement it (the embedded engine and Neo4j), one conformance
 * suite holds both, and nothing above this folder knows which of them is running.
 */
export type Engine = 'embedded' | 'neo4j';

/**
 * A value that goes into a statement or comes out of one. Integers go in as `number` (safe integers) or
 * `bigint`, and come out as `number` where safe, else as `bigint`. Dates come out as `YYYY-MM-DD`; they go in
 * as such a string inside `date($parameter)`.
 */
export type GraphValue =
  null | boolean | number | bigint | string | readonly GraphValue[] | { readonly [key: string]: GraphValue };

export type ResultRow = { readonly [column: string]: GraphValue };

/** Cypher text and the values of its parameters. Values are never part of the text. */
export interface Statement {
  readonly text: string;
  readonly parameters: { readonly [name: string]: GraphValue };
  /** The text as it is sent to Neo4j, where that was made before (`wireText`). */
  readonly wire?: string;
  /** What runs before. Only for the engine in this process, where another statement is no other round trip. */
  readonly first?: Beforehand;
}

/**
 * Statements that run before another, in the same transaction: each is yielded and resumed with its rows, and what is
 * returned at last are more parameters for that other. It computes only, so it is made anew for each run.
 */
export type Beforehand = (
  parameters: Statement['parameters'],
) => Generator<Pick<Statement, 'text' | 'parameters'>, Statement['parameters'], readonly ResultRow[]>;

export interface ReadOptions {
  /** Ends the read where the engine can: the client has left, or the deadline has passed. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the read fails with DEADLINE_EXCEEDED. The adapter's setting where absent. */
  readonly deadline?: number;
}

/** Runs statements one after another inside a write transaction. */
export interface Transaction {
  run(statement: Statement): Promise<readonly ResultRow[]>;
}

/** One operator of a query plan, as EXPLAIN tells it. */
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
  /** Runs schema commands (constraints, indexes), each repeatable (`IF NOT EXISTS`), and waits until they serve. */
  define(commands: readonly string[]): Promise<void>;
  /** The plan the engine would use, without running the statement. */
  explain(statement: Statement): Promise<PlanOperator>;
  /** Resolves if the engine answers within a second; rejects with DATABASE_UNAVAILABLE if not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
