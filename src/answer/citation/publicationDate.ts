/** A time of publication: year, month and day as far as they are known. */
export interface PublicationDate {
  readonly edtf: string;
  /** One date, or the two ends of an interval; empty if the EDTF says less. */
  readonly dates: readonly (readonly number[])[];
  /** The year, if every day that it may have been is of one year. */
  readonly year: string | undefined;
}

export function publicationDate(edtf: unknown, first: unknown, last: unknown): PublicationDate | undefined {
  if (typeof edtf !== 'string') return undefined;
  const dates = edtf.split('/').map(partsOf);
  const [from, to] = [first, last].map((day) => (typeof day === 'string' ? day.slice(0, -6) : undefined));
  return {
    edtf,
    dates: dates.every((date) => date !== undefined) ? dates : [],
    year: from !== undefined && from === to ? from : undefined,
  };
}

function partsOf(date: string): readonly number[] | undefined {
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date.split('-').map(Number) : undefined;
}
