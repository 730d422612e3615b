/** The characters that can separate cells, by their names in a mapping and on the command line. */
export const SEPARATORS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' } as const;

export const SEPARATOR_NAMES = Object.keys(SEPARATORS).join(', ');

/** Whether the value is the name of a separator or a single character. */
export function isSeparator(value: string): boolean {
  return Object.hasOwn(SEPARATORS, value) || [...value].length === 1;
}

/** The separating character, by its name or as the character itself. */
export function characterOf(separator: string): string {
  return SEPARATORS[separator as keyof typeof SEPARATORS] ?? separator;
}

/** The name of a separating character; undefined if it has none. */
export function separatorName(character: string): string | undefined {
  return Object.entries(SEPARATORS).find(([, known]) => known === character)?.[0];
}
