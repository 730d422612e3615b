import { expect, test } from '@jest/globals';
import { parsePlan } from '../../src/graph/embedded/embeddedPlan.js';

test('the text of a plan becomes a tree by its indentation', () => {
  const text = [
    'Sort (id ASC)',
    '  Join',
    '    Filter (n.id Eq "a") [index: id]',
    '      NodeScan (n:X)',
    '    Expand (n)-[r]->(m)',
    '',
  ].join('\n');
  expect(parsePlan(text)).toEqual({
    operator: 'Sort',
    details: '(id ASC)',
    children: [
      {
        operator: 'Join',
        details: '',
        children: [
          {
            operator: 'Filter',
            details: '(n.id Eq "a") [index: id]',
            children: [{ operator: 'NodeScan', details: '(n:X)', children: [] }],
          },
          { operator: 'Expand', details: '(n)-[r]->(m)', children: [] },
        ],
      },
    ],
  });
});

test('an empty plan is a defect of the engine', () => {
  expect(() => parsePlan('\n')).toThrow('empty plan');
});
