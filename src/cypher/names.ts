/** Makes variables, each named after its content, and none twice in a statement. */
export interface Names {
  variable(of: string): string;
}

export function names(): Names {
  const given = new Set<string>();
  return {
    variable(of) {
      let [name, count] = [of, 1];
      while (given.has(name)) name = `${of}${++count}`;
      given.add(name);
      return name;
    },
  };
}

/** `PARTY_TO` becomes `partyTo`, `Conflict` becomes `conflict`. */
export function variableName(type: string): string {
  if (!/^[A-Z_]+$/.test(type)) return type[0]!.toLowerCase() + type.slice(1);
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Names the variable of a relationship that has one of these types. */
export function relationshipName(types: readonly string[]): string {
  const [type, ...others] = types;
  return type === undefined || others.length > 0 ? 'relationship' : variableName(type);
}
