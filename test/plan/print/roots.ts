import type { Root } from '../../../src/plan/plan.js';
import type { About, ListRoot } from '../../../src/plan/tree/listRoot.js';
import type { LookupRoot, RelationshipLookup } from '../../../src/plan/tree/lookupRoot.js';
import type { NeighborhoodRoot } from '../../../src/plan/tree/neighborhoodRoot.js';
import type { PathsRoot } from '../../../src/plan/tree/pathsRoot.js';
import type { SearchRoot } from '../../../src/plan/tree/searchRoot.js';
import type { Value } from '../../../src/plan/tree/values.js';
import { printCondition, printStart, printTraversal } from './conditions.js';
import { printCounts } from './counts.js';
import { line, type Line } from './lines.js';
import type { PrintParameter } from './parameters.js';
import { printRows, printValues, type Surroundings } from './values.js';

/** The request of a root field, with everything under it. */
export function printRoot(root: Root, field: string, parameter: PrintParameter): Line {
  const around: Surroundings = { parameter, path: field, labels: undefined };
  switch (root.kind) {
    case 'list':
      return printList(root, around);
    case 'lookup':
      return printLookup(root, around);
    case 'relationship':
      return printRelationship(root, around);
    case 'stats':
      return line(
        [`${field}: stats`],
        root.tallies.map(({ key, target, label, total, counts }) =>
          line(
            [`${key}: ${printStart(target, label)}`, total ? '+ total' : undefined],
            counts.map((each) => printCounts(each, parameter, [target])),
          ),
        ),
      );
    case 'neighborhood':
      return printNeighborhood(root, around);
    case 'paths':
      return printPaths(root, around);
    case 'vocabulary':
      return line(
        [`${field}: terms of ${root.of === undefined ? 'every kind' : `⟨${parameter(root.of)}⟩`}`],
        [],
      );
    case 'search':
      return printSearch(root, around);
    default:
      return root satisfies never;
  }
}

function printList(root: ListRoot, around: Surroundings): Line {
  const { key, target, label, about, where } = root;
  const { parameter, path } = around;
  const labels = [target];
  return printRows(
    [
      key === path ? `${path}:` : `${path} = ${key}:`,
      printStart(target, label),
      about && printAbout(about, parameter),
      where && `where ${printCondition(where, parameter, labels)}`,
    ],
    root,
    { ...around, labels },
  );
}

function printAbout(
  { parameter: id, label, traversal, acts, parts }: About,
  parameter: PrintParameter,
): string {
  const through = parts ? `, or a part :${parts.label} ${printTraversal(parts.traversal)}` : '';
  const also = acts
    ? `, or ${printTraversal(acts.traversal)} where ${printCondition(acts.where, parameter)}`
    : '';
  return `about :${label} ${parameter(id)} by ${printTraversal(traversal)}${also}${through}`;
}

function printLookup(root: LookupRoot, around: Surroundings): Line {
  const { several, target, label, property, parameter, part, values, relationships, terms } = root;
  const all = [{ property, parameter }, ...(part?.also ?? [])];
  const by = all.map((each) => `${each.property} ${around.parameter(each.parameter)}`).join(', ');
  const through = part ? `${printTraversal(part.traversal, [target])} with ` : '';
  const head = `${around.path}: ${several ? 'lookups' : 'lookup'} ${printStart(target, label)} by ${through}${by}${terms ? ', or a term' : ''}`;
  const also = relationships && printRelationship(relationships, { ...around, path: 'or' });
  const { below, ...object } = printObject(head, values, { ...around, labels: [target] });
  return { ...object, below: also ? [...below, also] : below };
}

function printRelationship(lookup: RelationshipLookup, around: Surroundings): Line {
  const { from, to, type, types, stored, values } = lookup;
  const { parameter, path } = around;
  const head = `${path}: relationship, from its start ${parameter(from)} by ${types.from.join('|')}, from its end ${parameter(to)} by ${types.to.join('|')}, with ${parameter(type)}, ${parameter(stored)}`;
  return printObject(head, values, around);
}

function printObject(head: string, values: readonly Value[], around: Surroundings): Line {
  const { own, below } = printValues(values, around);
  return line([head, own && `⇒ ${own}`], below);
}

function printNeighborhood(root: NeighborhoodRoot, around: Surroundings): Line {
  const { target, label, parameter: id, depth, types, where, limit, omitted, edge, values } = root;
  const { parameter, path } = around;
  const head = [
    `${path}: neighborhood of ${printStart(target, label)} ${parameter(id)}`,
    `↔${types.join('|')} to depth ${parameter(depth)} ⟨${parameter(limit)}⟩`,
    ...(where ? [`where ${printCondition(where, parameter)}`] : []),
    ...(omitted ? ['+ omitted'] : []),
  ];
  return line(head, [printObject('node', values, around), printObject('edge', edge, around)]);
}

function printPaths(root: PathsRoot, around: Surroundings): Line {
  const { label, from, to, maxLength, reach, limit, types, where, node, hop } = root;
  const { parameter, path } = around;
  const { frontier, work, meetings, ways, beam } = root;
  const bounds = Object.entries({ frontier, work, meetings, ways, beam });
  const head = [
    `${path}: paths from :${label} ${parameter(from)} to ${parameter(to)}`,
    `↔${types.join('|')} of at most ${parameter(maxLength)} of ${reach} ⟨${parameter(limit)}⟩`,
    where && `where ${printCondition(where, parameter)}`,
    `within ${bounds.map(([name, bound]) => `${name} ${parameter(bound)}`).join(', ')}`,
  ];
  return line(head, [printObject('node', node, around), printObject('hop', hop, around)]);
}

function printSearch(root: SearchRoot, around: Surroundings): Line {
  const { target, label, index, property, query, asks, list, after, limit, kept, where, page } = root;
  const { parameter, path } = around;
  const head = [
    `${path}: search ${printStart(target, label)} in ${index} of ${property} for ${parameter(query)}`,
    `by ${parameter(asks)} ⟨${parameter(limit)} of ${parameter(kept)}⟩ after ${parameter(after)} of ${parameter(list)}`,
    where && `where ${printCondition(where, parameter)}`,
    page ? undefined : 'only counted',
  ];
  const facets = root.facets.map(({ key, of, limit: most }) =>
    line([`${key}: facets ⟨${parameter(most)}⟩ by ${of.join(', ')}`]),
  );
  const { own, below } = printValues(root.values, around);
  return line([...head, own && `⇒ ${own}`], [...below, ...facets]);
}
