import { describe, expect, it } from '@jest/globals';
import { Kind, parse, visit, type FieldNode } from 'graphql';
import { numberArguments, valueKey } from '../../src/plan/request/keys.js';

/** The keys of the fields with these response keys, numbered as the operation of this name does. */
function keysOf(document: ReturnType<typeof parse>, operationName: string, aliases: readonly string[]) {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  numberArguments(
    operations.find(({ name }) => name?.value === operationName)!,
    byName,
  );
  return aliases.map((alias) => valueKey({ key: 'events', hasArguments: true }, fieldOf(document, alias)));
}

function fieldOf(document: ReturnType<typeof parse>, alias: string): FieldNode {
  const found: FieldNode[] = [];
  visit(document, {
    Field(node) {
      if (node.alias?.value === alias) found.push(node);
    },
  });
  return found[0]!;
}

describe('keys of a row', () => {
  it('are the name of the field, whatever the alias', () => {
    const document = parse('query A { x: events(first: 1) y: events(first: 1) }');
    expect(keysOf(document, 'A', ['x', 'y'])).toEqual(['events', 'events']);
  });

  it('are numbered if arguments differ, but not if only their order does', () => {
    const document = parse(
      'query A { x: events(first: 1, last: 2) y: events(last: 2, first: 1) z: events(first: 2) }',
    );
    expect(keysOf(document, 'A', ['x', 'y', 'z'])).toEqual(['events', 'events', 'events2']);
  });

  it('are the same if input objects differ only in the order of their fields, because fields of one name then merge', () => {
    const document = parse(
      'query A { x: events(where: { a: 1, b: { c: 2, d: 3 } }) y: events(where: { b: { d: 3, c: 2 }, a: 1 }) z: events(where: { a: 1 }) }',
    );
    expect(keysOf(document, 'A', ['x', 'y', 'z'])).toEqual(['events', 'events', 'events2']);
  });

  it('differ for two variables, which may have the same value today', () => {
    const document = parse('query A($a: Int, $b: Int) { x: events(first: $a) y: events(first: $b) }');
    expect(keysOf(document, 'A', ['x', 'y'])).toEqual(['events', 'events2']);
  });

  it('never hold an alias, be it a word of Cypher or of JavaScript', () => {
    const document = parse(
      'query A { __proto__: events(first: 1) constructor: events(first: 2) DELETE: events(first: 3) }',
    );
    expect(keysOf(document, 'A', ['__proto__', 'constructor', 'DELETE'])).toEqual([
      'events',
      'events2',
      'events3',
    ]);
  });

  it('are the same in a fragment for every operation that shares it', () => {
    const document = parse(`
      query First { ...shared }
      query Second { x: events(first: 9) ...shared }
      fragment shared on Country { few: events(first: 1) more: events(first: 2) }`);
    const first = keysOf(document, 'First', ['few', 'more']);
    expect(keysOf(document, 'Second', ['few', 'more', 'x'])).toEqual([...first, 'events3']);
  });
});
