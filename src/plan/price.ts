/** What a plan may cost, in objects, by what it costs them for. */
export interface Price {
  /** Objects that it can bring, and totals. */
  readonly objects: number;
  /** Objects that conditions on related things look at. */
  readonly conditions: number;
  /** Objects that facets and buckets count. */
  readonly counts: number;
}

export const FREE: Price = { objects: 0, conditions: 0, counts: 0 };

export function objects(number: number): Price {
  return { ...FREE, objects: number };
}

/** All together. */
export function sum(prices: readonly Price[]): Price {
  return prices.reduce(
    (left, right) => ({
      objects: left.objects + right.objects,
      conditions: left.conditions + right.conditions,
      counts: left.counts + right.counts,
    }),
    FREE,
  );
}

/** The same so many times over: what each row of a list costs. */
export function times(number: number, price: Price): Price {
  return {
    objects: number * price.objects,
    conditions: number * price.conditions,
    counts: number * price.counts,
  };
}

export function totalOf({ objects, conditions, counts }: Price): number {
  return objects + conditions + counts;
}
