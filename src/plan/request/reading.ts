import { visit, type ASTNode } from 'graphql';
import { fieldOf, inputOf, type Input } from './input.js';

export type Variables = { readonly [name: string]: unknown };

/** Something that planning asks of a variable, so that its answer is part of the plan's key. */
export interface Question {
  readonly variable: string;
  /** To the value within the variable. */
  readonly path: readonly (string | number)[];
  readonly fact: (value: unknown) => unknown;
}

/** A question, and what the variables of a request answer to it. */
export interface AnsweredQuestion extends Question {
  readonly answer: string;
}

/** The variables of a request, and what planning asks of them. */
export interface Reading {
  /** All that was asked, in order, each thing once. */
  readonly asked: readonly AnsweredQuestion[];
  /**
   * The variables for GraphQL to coerce arguments with: of each that stands in these nodes it is asked whether it is there,
   * and in place of each value stands something that `open` knows.
   */
  variablesFor(nodes: readonly ASTNode[] | undefined): Variables;
  /** A value that GraphQL coerced. */
  open(value: unknown): Input;
}

export function readingOf(variables: Variables): Reading {
  const asked: AnsweredQuestion[] = [];
  const facts = new Map<string, Set<Question['fact']>>();
  const ask = (question: Question): void => {
    const place = placeOf(question);
    const known = facts.get(place) ?? new Set();
    if (known.has(question.fact)) return;
    facts.set(place, known.add(question.fact));
    asked.push({ ...question, answer: answerOf(question, variables) });
  };
  const standIns = Object.create(null) as { [name: string]: unknown };
  const inputs = new Map<unknown, Input>();
  for (const [variable, value] of Object.entries(variables)) {
    standIns[variable] = isThere(value) ? { variable } : value;
    if (isThere(value)) inputs.set(standIns[variable], inputIn({ variable, path: [], value, ask }));
  }
  return {
    asked,
    variablesFor(nodes = []) {
      for (const variable of nodes.flatMap(variablesIn)) ask({ variable, path: [], fact: presence });
      return standIns;
    },
    open: (value) => inputOf(value, (each) => inputs.get(each)),
  };
}

/** The answer of variables to a question, as a line of text. */
export function answerOf({ variable, path, fact }: Question, variables: Variables): string {
  const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  const inner = path.reduce<unknown>((outer, step) => (outer as Variables | undefined)?.[step], value);
  return JSON.stringify(fact(inner)) ?? '';
}

/** Where the value is that a question is about. */
export function placeOf({ variable, path }: Question): string {
  return [variable, ...path].join('.');
}

/** The names of the variables in a node. */
export function variablesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}

interface Within {
  readonly variable: string;
  readonly path: Question['path'];
  readonly value: unknown;
  readonly ask: (question: Question) => void;
}

function inputIn({ variable, path, value, ask }: Within): Input {
  const within = (step: string | number, inner: unknown): Input =>
    inputIn({ variable, path: [...path, step], value: inner, ask });
  const entries = (): ReturnType<Input['entries']> => {
    ask({ variable, path, fact: fields });
    return Object.entries(value as object).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, within(name, inner)] as const],
    );
  };
  return {
    isGiven: isThere(value),
    isNull: value === null,
    entries,
    get: (name) => fieldOf(entries(), name),
    items() {
      ask({ variable, path, fact: items });
      return (value as readonly unknown[]).map((each, at) => within(at, each));
    },
    tell(fact) {
      ask({ variable, path, fact });
      return fact(value);
    },
  };
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Whether a value is absent, null or given. */
function presence(value: unknown): unknown {
  return value === undefined ? 'absent' : value === null ? 'null' : 'given';
}

/** The names of the fields that are there, and which of these are null. */
function fields(value: unknown): unknown {
  return Object.entries((value ?? {}) as object).map(([name, inner]) => [name, presence(inner)].join(' '));
}

/** How many items a list has, and which of them are null. */
function items(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const absent = value.flatMap((each, at) => (isThere(each) ? [] : [at]));
  return [value.length, ...absent];
}
