/**
 * A value of an argument as planning sees it. It is closed: whether it is given is known, and whatever else planning asks
 * of it becomes part of the plan's key if it comes from a variable (reading.ts).
 */
export interface Input {
  /** Whether there is a value: one that is neither absent nor null. */
  readonly isGiven: boolean;
  readonly isNull: boolean;
  /** The fields of an input object that are there, in the order in which they were given. */
  entries(): readonly (readonly [name: string, value: Input])[];
  /** A field of an input object; one that is absent is not given. */
  get(name: string): Input;
  items(): readonly Input[];
  /** A fact about the value. */
  tell<Fact>(fact: (value: unknown) => Fact): Fact;
}

/** The value itself, as a fact: values that differ then have different plans. */
export function itself(value: unknown): unknown {
  return value;
}

/** What is given as far as planning can open it: text of the document, in which values of variables may stand. */
export function inputOf(value: unknown, ofVariable: (value: unknown) => Input | undefined): Input {
  const variable = ofVariable(value);
  if (variable) return variable;
  const entries = (): ReturnType<Input['entries']> =>
    Object.entries(value as object).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, inputOf(inner, ofVariable)] as const],
    );
  return {
    isGiven: value !== null && value !== undefined,
    isNull: value === null,
    entries,
    get: (name) => fieldOf(entries(), name),
    items: () => (value as readonly unknown[]).map((each) => inputOf(each, ofVariable)),
    tell: (fact) => fact(wholly(value, ofVariable)),
  };
}

/** A value with those of all variables in it: of a list such as `[PARTY_TO, $type]`, for one, each item. */
function wholly(value: unknown, ofVariable: (value: unknown) => Input | undefined): unknown {
  const inner = (each: unknown): unknown => inputOf(each, ofVariable).tell(itself);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)]));
}

/** A value in which no variables stand. */
export function literal(value: unknown): Input {
  return inputOf(value, () => undefined);
}

export function fieldOf(entries: ReturnType<Input['entries']>, name: string): Input {
  return entries.find(([each]) => each === name)?.[1] ?? literal(undefined);
}
