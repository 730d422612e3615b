/** The package has no types; this is the part of it that is used. */
declare module 'edtf' {
  /** Throws where the text is no EDTF of levels 0 to 2. */
  export function parse(text: string): unknown;
}
