/** Joins clauses line by line, leaving out those that are empty. */
export function lines(...clauses: readonly (string | undefined)[]): string {
  return clauses.filter((clause) => clause !== undefined && clause !== '').join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** Writes a subquery that sees this variable, or none. */
export function call(scope: string | undefined, body: string): string {
  return `CALL (${scope ?? ''}) {\n${indent(body)}\n}`;
}

/** Writes a map literal. Its keys are names of the schema, never of the client. */
export function map(entries: readonly (readonly [key: string, expression: string])[]): string {
  return `{${entries.map(([key, expression]) => `${key}: ${expression}`).join(', ')}}`;
}

export function where(...conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined && condition !== '');
  return given.length === 0 ? '' : `WHERE ${given.join(' AND ')}`;
}
