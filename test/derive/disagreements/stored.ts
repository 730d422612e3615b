import type { DesiredNode, DesiredGraph } from '../../../src/derive/desiredGraph.js';

/** A disagreement as it is stored, in short. */
export interface InShort {
  readonly gist: unknown;
  readonly verdict: string;
  readonly sides: readonly unknown[];
}

/** The disagreements that facts put into the graph, in order, each with the gists of its sides. */
export function storedDisagreements(content: DesiredGraph): readonly InShort[] {
  const byPosition = (type: string): readonly DesiredNode[] =>
    content.nodes
      .filter((node) => node.type === type)
      .toSorted((one, other) => Number(one.properties['position']) - Number(other.properties['position']));
  const sides = byPosition('DisagreementSide');
  return byPosition('Disagreement').map(({ id, properties }) => {
    const own = content.relationships
      .filter(({ type, from }) => type === 'HAS_SIDE' && from === id)
      .map(({ to }) => to);
    return {
      gist: properties['gist'],
      verdict: `${String(properties['verdict'])} ${String(properties['reason'])}`,
      sides: sides.filter((side) => own.includes(side.id)).map((side) => side.properties['gist']),
    };
  });
}
