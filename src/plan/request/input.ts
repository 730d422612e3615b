/**
 * An argument's value as planning sees it. Planning knows whether the value is given. Everything else it asks about the
 * value becomes part of the plan's key, if the value comes from a variable (reading.ts).
 */
export interface Input {
  /** Whether the value is neither absent nor null. */
  readonly isGiven: boolean;
  readonly isNull: boolean;
  /** Returns the fields that an input object has, in the order in which they were given. */
  entries(): readonly (readonly [name: string, value: Input])[];
  /** Returns a field of an input object; an absent one counts as not given. */
  get(name: string): Input;
  items(): readonly Input[];
  /** Returns a fact about the value. */
  tell<Fact>(fact: (value: unknown) => Fact): Fact;
}

/** Returns the value itself as a fact, so that different values have different plans. */
export function itself(value: unknown): unknown {
  return value;
}

/**
 * Returns the input of a value in the document, as far as planning can open it. Values of variables may stand in it.
 */
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

/**
 * Returns a value with the values of all variables in it: for a list such as `[PARTY_TO, $type]`, those of its items.
 */
function wholly(value: unknown, ofVariable: (value: unknown) => Input | undefined): unknown {
  const inner = (each: unknown): unknown => inputOf(each, ofVariable).tell(itself);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)]));
}

/** Returns the input of a value without variables. */
export function literal(value: unknown): Input {
  return inputOf(value, () => undefined);
}

export function fieldOf(entries: ReturnType<Input['entries']>, name: string): Input {
  return entries.find(([each]) => each === name)?.[1] ?? literal(undefined);
}
