import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { encodeCursor, type CursorKey } from '../../src/plan/cursor.js';
import type { OperationRequest } from '../../src/operation/operationRequest.js';
import { apiOn } from '../operation/apiOn.js';
import { madeStatistics } from '../plan/madeStatistics.js';
import { printPlan } from '../plan/print/printPlan.js';
import { listNamed } from '../plan/listNamed.js';

const DIRECTORY = join(process.cwd(), 'test', 'queries');

/** A golden case: an operation, and beside it its plan, its Cypher and its answer, each readable on its own. */
export interface GoldenCase {
  readonly name: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
}

/**
 * Reads the cases of this folder, or of one inside it: `NAME.graphql`, whose comment says what the case shows, with
 * variables as JSON in a line `# variables: {…}`. A cursor is written `{ "cursor": ["the list", sort keys…], "of": "the
 * parent's id" }`.
 */
export function readCases(folder = ''): readonly GoldenCase[] {
  return readdirSync(join(DIRECTORY, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readCase(join(folder, file.replace(/\.graphql$/, ''))));
}

function readCase(name: string): GoldenCase {
  const text = readFileSync(join(DIRECTORY, `${name}.graphql`), 'utf8');
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const given = /^# variables: (.*)$/m.exec(text)?.[1] ?? '{}';
  return {
    name,
    document,
    operation,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    variables: JSON.parse(given, readCursor) as GoldenCase['variables'],
  };
}

function readCursor(_: string, value: unknown): unknown {
  const { cursor, of } = (value ?? {}) as { cursor?: [string, ...CursorKey[]]; of?: string };
  return Array.isArray(cursor) ? encodeCursor(listNamed(cursor[0]), cursor.slice(1), of) : value;
}

/** A case as the input of the planner. */
export function requestOf(schema: GraphQLSchema, { operation, fragments, variables }: GoldenCase): OperationRequest {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return { operation, fragments, variables: coerced ?? {} };
}

/**
 * The statements of a case as the planner hands them to the graph, by response key, priced for a graph of 20,000
 * events.
 */
export function readyOf(schema: GraphQLSchema, golden: GoldenCase) {
  const statistics = madeStatistics(apiOn().model, 20_000);
  return apiOn().prepare({ ...requestOf(schema, golden), statistics }).fields;
}

/** The planner's output for a case, as the texts of its `.plan` and `.cypher` files. */
export function planOf(schema: GraphQLSchema, golden: GoldenCase): { plan: string; cypher: string } {
  const problems = validate(schema, golden.document);
  if (problems.length > 0) throw new Error(`${golden.name}: ${problems.map((each) => each.message).join(' ')}`);
  const ready = [...readyOf(schema, golden)];
  const plans = ready.map(([field, { planned, statement, cost }]) =>
    printPlan({ field, plan: planned.plan, values: statement.parameters, price: cost }),
  );
  return {
    plan: plans.join('\n'),
    cypher: ready.map(([key, { statement }]) => `// ${key}\n${statement.text}\n`).join('\n'),
  };
}

/** The texts written in this run. Later texts must equal them, so both engines give the text of the file. */
const written = new Set<string>();

/** The text of a golden file to compare with; with UPDATE_GOLDEN=1 the first text given becomes the file. */
export function golden(name: string, extension: 'plan' | 'cypher' | 'json', text: string): string {
  const file = join(DIRECTORY, `${name}.${extension}`);
  if (process.env['UPDATE_GOLDEN'] === '1' && !written.has(file)) writeFileSync(file, text);
  written.add(file);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
    : `${name}.${extension} is missing: make it with UPDATE_GOLDEN=1`;
}
