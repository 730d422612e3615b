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
import { stringify } from 'yaml';
import { plannerOf } from '../../src/resolvers/schema.js';

const DIRECTORY = join(process.cwd(), 'test', 'queries');

/** A golden case: an operation, and beside it its plan, its Cypher and its answer, each readable on its own. */
export interface GoldenCase {
  readonly name: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly variables: { readonly [name: string]: unknown };
}

/** Reads the cases: `NAME.graphql`, with variables as JSON in a first line `# variables: {…}`. */
export function readCases(): readonly GoldenCase[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readCase(file.replace(/\.graphql$/, '')));
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
    variables: JSON.parse(given) as GoldenCase['variables'],
  };
}

/** What the planner makes of a case, as the texts of its `.plan` and `.cypher` files. */
export function planOf(schema: GraphQLSchema, golden: GoldenCase): { plan: string; cypher: string } {
  const faults = validate(schema, golden.document);
  if (faults.length > 0) throw new Error(`${golden.name}: ${faults.map((each) => each.message).join(' ')}`);
  const { coerced } = getVariableValues(schema, golden.operation.variableDefinitions ?? [], golden.variables);
  const ready = [...plannerOf(schema).readyAll({ ...golden, variables: coerced ?? {} })];
  const plan = ready.map(([key, { prepared, cost }]) => ({ field: key, cost, ...prepared.plan }));
  return {
    plan: stringify(JSON.parse(JSON.stringify(plan)), { lineWidth: 0 }),
    cypher: ready.map(([key, { prepared }]) => `// ${key}\n${prepared.text}\n`).join('\n'),
  };
}

/** Compares a text with a golden file; with UPDATE_GOLDEN=1 it writes the file instead. */
export function golden(name: string, extension: 'plan' | 'cypher' | 'json', text: string): string {
  const file = join(DIRECTORY, `${name}.${extension}`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  return existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing: make it with UPDATE_GOLDEN=1`;
}
