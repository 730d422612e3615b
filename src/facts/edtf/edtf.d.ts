/** The types of the one function that is used, because the package has none. */
declare module 'edtf' {
  /** Throws if the text is no EDTF of levels 0 to 2. */
  export function parse(text: string): unknown;
}
