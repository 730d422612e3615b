/** What can part cells, by the names that a mapping and the command line give it. */
export const SEPARATORS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' } as const;

export const SEPARATOR_NAMES = Object.keys(SEPARATORS).join(', ');

/** Whether it names what can part cells: by its name, or as the character itself. */
export function isSeparator(value: string): boolean {
  return Object.hasOwn(SEPARATORS, value) || [...value].length === 1;
}

/** What parts cells, by its name or as the character itself. */
export function characterOf(separator: string): string {
  return SEPARATORS[separator as keyof typeof SEPARATORS] ?? separator;
}

/** The name of a character that parts cells; undefined where it has none. */
export function separatorName(character: string): string | undefined {
  return Object.entries(SEPARATORS).find(([, known]) => known === character)?.[0];
}
