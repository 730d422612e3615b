import { describe, expect, it } from '@jest/globals';
import { wireText } from '../../src/graph/wireText.js';

describe('the text of a statement as it is sent', () => {
  it('has no indentation', () => {
    expect(wireText('CALL (a) {\n  MATCH (a)\n    WHERE a.x\n}\nRETURN a')).toBe(
      'CALL (a) {\nMATCH (a)\nWHERE a.x\n}\nRETURN a',
    );
  });

  it.each([
    "RETURN 'a\n  b'",
    'RETURN "a\n  b"',
    'MATCH (n:`a\n  b`) RETURN n',
    "RETURN 'it\\'s\n  here'",
    "RETURN '\"\n  '",
  ])('keeps text in quotes: %j', (text) => {
    expect(wireText(text)).toBe(text);
    expect(wireText(`${text}\n  AS b`)).toBe(`${text}\nAS b`);
  });

  it('is the same when it is sent again after any number of others', () => {
    const once = wireText('RETURN\n  1');
    for (let other = 0; other < 1_500; other++) wireText(`RETURN\n  ${other}`);
    expect(wireText('RETURN\n  1')).toBe(once);
  });
});
