import { isDeepStrictEqual } from 'node:util';
import type { GraphValue } from '../../../src/graph/graph.js';
import type { SharedPage, Plan } from '../../../src/plan/plan.js';
import type { ParameterName } from '../../../src/plan/tree/parameter.js';
import type { Page } from '../../../src/plan/tree/values.js';
import { line, written, type Line } from './lines.js';
import { parameterPrinter, printArguments, type PrintParameter } from './parameters.js';
import { printRoot } from './roots.js';
import { printValues } from './values.js';

/** A plan with what the request gave it. */
export interface PlanOfField {
  /** The response key of the root field. */
  readonly field: string;
  readonly plan: Plan;
  readonly values: { readonly [name: ParameterName]: GraphValue };
  readonly price: number;
}

/**
 * A plan as a person reads it: a line for each object or list, further in for what it leads to, then the paths of the
 * arguments. What is usual is not said (a property under its own name, a text, one copy), and all that is not is, so
 * plans that differ print differently.
 *
 *     conflicts: Conflict by name, id ⟨page 20⟩ ⇒ name
 *       nodes.parties ←PARTY_TO Actor by name, edge.id ⟨page 2⟩ ⇒ id, name
 */
export function printPlan({ field, plan, values, price }: PlanOfField): string {
  const { root, sharedPages, parameters } = plan;
  const parameter = parameterPrinter(parameters, values);
  const { text, below } = printRoot(root, field, parameter);
  const pages = pagesIn(root);
  const ends = [
    ...sharedPages.flatMap((level) => printLevel(level, pages, parameter)),
    ...pages.flatMap(({ sharedPage }) =>
      hasLevel(sharedPages, sharedPage) ? [] : [line([`no level ${sharedPage!}`])],
    ),
    ...[printArguments(parameters)].filter((each) => each !== undefined).map((each) => line([each])),
  ];
  return `${written(line([text, `· price ${price}`], [...below, ...ends]))}\n`;
}

/** A level has what its page asks of nodes, and is printed only where it has anything else. */
function printLevel(
  { name, values }: SharedPage,
  pages: readonly Page[],
  parameter: PrintParameter,
): readonly Line[] {
  const page = pages.find(({ sharedPage }) => sharedPage === name);
  if (page && isDeepStrictEqual(page.node, values)) return [];
  const { own, below } = printValues(values, { parameter, path: page?.shown.path ?? '', labels: undefined });
  return [line([`level ${name} of ${page ? page.shown.path : 'no page'} ⇒`, own], below)];
}

function hasLevel(levels: readonly SharedPage[], level: string | undefined): boolean {
  return level === undefined || levels.some(({ name }) => name === level);
}

/** All pages of a plan, wherever in it they are. */
function pagesIn(part: unknown): readonly Page[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(pagesIn);
  return 'keysets' in part ? [part as Page, ...within] : within;
}
