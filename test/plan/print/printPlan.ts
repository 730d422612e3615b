import { isDeepStrictEqual } from 'node:util';
import type { GraphValue } from '../../../src/graph/graph.js';
import type { SharedPage, Plan } from '../../../src/plan/plan.js';
import type { ParameterName } from '../../../src/plan/tree/parameter.js';
import type { Page } from '../../../src/plan/tree/values.js';
import { line, written, type Line } from './lines.js';
import { parameterPrinter, printArguments, type PrintParameter } from './parameters.js';
import { printRoot } from './roots.js';
import { printValues } from './values.js';

/** A plan with the values of the request. */
export interface PlanOfField {
  /** The response key of the root field. */
  readonly field: string;
  readonly plan: Plan;
  readonly values: { readonly [name: ParameterName]: GraphValue };
  readonly price: number;
}

/**
 * A plan as a person reads it: a line for each object or list, indented by depth, then the paths of the arguments. The
 * usual is not printed (a property under its own name, a text, one copy), and everything unusual is, so different plans
 * print differently.
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

/** Prints the values of a shared page; nothing if the line of its page has the same values. */
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

/** All pages of a plan, at any depth. */
function pagesIn(part: unknown): readonly Page[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(pagesIn);
  return 'keysets' in part ? [part as Page, ...within] : within;
}
