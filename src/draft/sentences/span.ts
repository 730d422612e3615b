/** A part of a text in UTF-16 code units, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without the white space around it; undefined if it is all white space. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const slice = text.slice(start, end);
  const first = start + slice.length - slice.trimStart().length;
  const last = start + slice.trimEnd().length;
  return first < last ? { start: first, end: last } : undefined;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The spans between cuts of a span, in order. Cuts outside of it have no effect. */
export function between(span: Span, cuts: readonly number[]): readonly Span[] {
  const inside = [...new Set(cuts)]
    .filter((cut) => cut > span.start && cut < span.end)
    .sort((one, other) => one - other);
  const edges = [span.start, ...inside, span.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? end, end }));
}
