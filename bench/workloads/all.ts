import type { Engine } from '../../src/graph/graph.js';
import type { Asked } from '../settings.js';
import { actorById, actorsWithEvents, hubThreeDeep } from './actors.js';
import { claimsOfEvent, largestExample } from './claims.js';
import {
  neighborhood,
  pathsBesideUnbounded,
  search,
  searchBesideOrdered,
  searchBesideWords,
  shortestPaths,
  timeline,
} from './explore.js';
import { facetsOfEvents, filteredList, pagesOfEvents } from './lists.js';
import type { Workload } from './workload.js';

/** Everything that is measured, in the order of the table. */
export const workloads: readonly Workload[] = [
  actorById,
  actorsWithEvents,
  hubThreeDeep,
  filteredList,
  ...pagesOfEvents,
  search,
  searchBesideOrdered,
  searchBesideWords,
  shortestPaths,
  pathsBesideUnbounded,
  neighborhood,
  timeline,
  facetsOfEvents,
  claimsOfEvent,
  largestExample,
];

/** Those that `--only` names, or all, of these that there are on an engine. */
export function chosen({ only }: Pick<Asked, 'only'>, engine: Engine): readonly Workload[] {
  const numbers = only?.split(',');
  const isAsked = (number: string): boolean =>
    numbers === undefined || numbers.includes(number.split(',')[0]!);
  return workloads.filter(({ number, onlyOn = engine }) => isAsked(number) && onlyOn === engine);
}

const byName = new Map(workloads.map((workload) => [workload.name, workload]));

/** The workload whose operation has this name. */
export function workloadNamed(name: string): Workload {
  const workload = byName.get(name);
  if (!workload) throw new Error(`There is no workload ${name}.`);
  return workload;
}
