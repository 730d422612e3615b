import { describe, expect, it } from '@jest/globals';
import { apiOn } from '../../operation/apiOn.js';
import { readCases, readyOf } from '../../queries/goldenCase.js';
import { printPlan, type PlanOfField } from './printPlan.js';

const { schema } = apiOn();
const cases = readCases();

/** The plans of a golden case, as copies of their own: a level and its page share what is asked of nodes. */
function plansOf(golden: (typeof cases)[number]): readonly PlanOfField[] {
  return [...readyOf(schema, golden)].map(([field, { planned, statement, cost }]) => ({
    field,
    plan: JSON.parse(JSON.stringify(planned.plan)) as PlanOfField['plan'],
    values: statement.parameters,
    price: cost,
  }));
}

describe('a printed plan', () => {
  it.each(cases.map((each) => [each.name, each] as const))(
    'changes with every change in the plan of %s',
    (_, golden) => {
      expect(plansOf(golden).flatMap(hiddenIn)).toEqual([]);
    },
  );

  it('changes with the field, the price and a value', () => {
    const [plan] = plansOf(cases.find(({ name }) => name === 'by-id-actor')!) as [PlanOfField];
    const [[name]] = Object.entries(plan.values) as [[string, unknown]];
    const others = [
      { ...plan, field: 'other' },
      { ...plan, price: plan.price + 1 },
      { ...plan, values: { [name]: 'other' } },
    ];
    for (const other of others) expect(printPlan(other)).not.toBe(printPlan(plan));
  });

  it('has about ten lines on average, each at most 118 wide unless one word is wider', () => {
    const lines = cases.map((golden) => plansOf(golden).map(printPlan).join('\n').split('\n'));
    expect(lines.flat().length / cases.length).toBeLessThan(13);
    const wide = lines.flat().filter((line) => line.length > 118 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });
});

type Tree = Record<string, unknown>;

/** The places in a plan that can be changed, one by one, without a change of what is printed. */
function hiddenIn(printed: PlanOfField): readonly string[] {
  const before = printPlan(printed);
  const { plan, field } = printed;
  const isHidden = (): boolean => {
    try {
      return printPlan(printed) === before;
    } catch {
      return false;
    }
  };
  return changesIn(plan as unknown as Tree, field, isUnused(plan)).flatMap(({ place, make, undo }) => {
    make();
    const hidden = isHidden() ? [place] : [];
    undo();
    return hidden;
  });
}

interface Change {
  readonly place: string;
  make(): void;
  undo(): void;
}

/** Every change of one value in a tree, but for those of parts that nothing is made of. */
function changesIn(tree: Tree, place: string, isLeftOut: (part: Tree) => boolean): readonly Change[] {
  if (isLeftOut(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = `${place}.${key}`;
    const within =
      typeof value === 'object' && value !== null ? changesIn(value as Tree, here, isLeftOut) : [];
    const other = changed(value);
    if (other === value || isNotGiven(tree, key) || endsWith(value, isLeftOut)) return within;
    const change: Change = {
      place: `${here}: ${JSON.stringify(value)} → ${JSON.stringify(other)}`,
      make: () => void (tree[key] = other),
      undo: () => void (tree[key] = value),
    };
    return [change, ...within];
  });
}

/** Another value of the same kind; of a list, the list without its last element; of an object, none. */
function changed(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return `${value}X`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return Array.isArray(value) ? (value.length > 0 ? value.slice(0, -1) : value) : undefined;
  }
}

function endsWith(value: unknown, isLeftOut: (part: Tree) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && isLeftOut(Object(value.at(-1)) as Tree);
}

/** A parameter that no part of the plan names, as the size of a page where only the total is asked for. */
function isUnused({ root, sharedPages }: PlanOfField['plan']): (part: Tree) => boolean {
  const named = JSON.stringify({ root, sharedPages });
  return ({ name, as }) => as !== undefined && !named.includes(JSON.stringify(name));
}

/** Nothing of the field's arguments goes into a parameter without a path, whichever field it names; but for a search. */
function isNotGiven({ path, as }: Tree, key: string): boolean {
  const isWithoutPath = key === 'from' && Array.isArray(path) && path.length === 0;
  return isWithoutPath && (as as Tree)['kind'] !== 'search';
}
