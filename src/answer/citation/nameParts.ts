/** A name in a citation: of a person in two parts, or as it is. */
export type CitedName =
  | { readonly kind: 'person'; readonly family: string; readonly given: string }
  | { readonly kind: 'literal'; readonly name: string };

/** Reads `Doe, Jane`. Any other name stays whole, because only its bearer knows which part of it is the family's. */
export function nameParts(name: string): CitedName {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return family !== '' && given !== '' && more.length === 0
    ? { kind: 'person', family, given }
    : { kind: 'literal', name };
}

/** Writes a name as it is given. */
export function wholeName(name: CitedName): string {
  return name.kind === 'person' ? `${name.family}, ${name.given}` : name.name;
}
