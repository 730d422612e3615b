import type { PlanOperator } from '../graph.js';

interface Node extends PlanOperator {
  readonly children: Node[];
}

/**
 * Reads the engine's plan from its text: one operator in each line, children indented by two spaces, details in
 * parentheses and notes such as `[index: id]` after the name.
 */
export function parsePlan(text: string): PlanOperator {
  const [root, ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (root === undefined) throw new Error('The embedded engine explained a statement with an empty plan.');
  const path: Node[] = [parseLine(root)];
  for (const line of rest) {
    const node = parseLine(line);
    path.length = Math.max(1, Math.min(indentOf(line), path.length));
    path.at(-1)?.children.push(node);
    path.push(node);
  }
  return path[0] as Node;
}

function parseLine(line: string): Node {
  const [, operator = '', details = ''] = /^\s*(\S+)\s*(.*)$/.exec(line) ?? [];
  return { operator, details: details.trim(), children: [] };
}

/** Returns the number of operators above this one. */
function indentOf(line: string): number {
  return Math.floor((line.length - line.trimStart().length) / 2);
}
