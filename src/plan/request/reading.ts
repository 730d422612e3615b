import { visit, type ASTNode } from 'graphql';
import { fieldOf, inputOf, type Input } from './input.js';

export type Variables = { readonly [name: string]: unknown };

/** A question that planning asks of a variable. Its answer becomes part of the plan's key. */
export interface Question {
  readonly variable: string;
  /** The path from the variable to the value. */
  readonly path: readonly (string | number)[];
  readonly fact: (value: unknown) => unknown;
}

/** A question, with the answer of a request's variables. */
export interface AnsweredQuestion extends Question {
  readonly answer: string;
}

/** The variables of a request, and the questions that planning asks of them. */
export interface Reading {
  /** All questions asked so far, in order, each once. */
  readonly asked: readonly AnsweredQuestion[];
  /**
   * Returns the variables with which GraphQL coerces arguments. Each value is replaced by a stand-in that `open` knows.
   * Each variable in these nodes is asked whether it is present.
   */
  variablesFor(nodes: readonly ASTNode[] | undefined): Variables;
  /** Returns the input of a value that GraphQL coerced. */
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

/** Returns the variables' answer to a question, as a line of text. */
export function answerOf({ variable, path, fact }: Question, variables: Variables): string {
  const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
  const inner = path.reduce<unknown>((outer, step) => (outer as Variables | undefined)?.[step], value);
  return JSON.stringify(fact(inner)) ?? '';
}

/** Returns the path to the value that a question is about. */
export function placeOf({ variable, path }: Question): string {
  return [variable, ...path].join('.');
}

/** Returns the names of the variables in a node. */
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

/** Tells whether a value is absent, null or given. */
function presence(value: unknown): unknown {
  return value === undefined ? 'absent' : value === null ? 'null' : 'given';
}

/** Returns the names of the fields that are present, and tells which of them are null. */
function fields(value: unknown): unknown {
  return Object.entries((value ?? {}) as object).map(([name, inner]) => [name, presence(inner)].join(' '));
}

/** Returns the number of a list's items and the positions of those that are null. */
function items(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const absent = value.flatMap((each, at) => (isThere(each) ? [] : [at]));
  return [value.length, ...absent];
}
