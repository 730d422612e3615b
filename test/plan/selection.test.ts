import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readingOf } from '../../src/plan/request/reading.js';
import { selectFields, type Selected } from '../../src/plan/request/selection.js';
import { buildModel } from '../../src/schema/buildModel.js';
import { readSchema } from '../../src/schema/document.js';

const model = buildModel(readSchema());

/** What is selected of a node of the interface Entity, in the first operation of a text. */
function selected(text: string, variables: { readonly [name: string]: unknown } = {}): readonly Selected[] {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const set = operation.selectionSet;
  const byName = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  const types = model.nodes.get('Entity')!.possible;
  return selectFields({ model, fragments: byName, reading: readingOf(variables) }, [
    { type: 'Entity', types, set },
  ]);
}

const keys = (text: string, variables = {}) => selected(text, variables).map(({ key }) => key);

describe('selections', () => {
  it('hold a field once, whatever its aliases and however often it is selected', () => {
    expect(keys('{ id x: id name id ...f } fragment f on Entity { name id type }')).toEqual([
      'id',
      'name',
      'type',
    ]);
  });

  it('know the types for which a field is selected', () => {
    const [status, code] = selected(
      '{ ... on Event { status } ... on Conflict { status } ... on Country { code } }',
    );
    expect([...status!.types]).toEqual(['Event', 'Conflict']);
    expect([...code!.types]).toEqual(['Country']);
  });

  it('narrow types by fragments in fragments', () => {
    const [code] = selected('{ ... on Actor { ... on Location { ... on Entity { name } } } }');
    expect([...code!.types]).toEqual(['Country']);
  });

  it('leave out fields that no type can have', () => {
    expect(keys('{ id ... on Person { ... on Location { name } } }')).toEqual(['id']);
  });

  it('tell fields of one name apart if they are reached differently', () => {
    expect(
      keys('{ ... on Actor { events { totalCount } } ... on Conflict { events { totalCount } } }'),
    ).toEqual(['events', 'events_PART_OF_BY']);
  });

  it('decide @include and @skip, and both together', () => {
    const text = `query ($yes: Boolean!, $no: Boolean!) {
      a: id @include(if: $no) name @skip(if: $yes) type @include(if: $yes) @skip(if: $no)
      ... @include(if: $no) { description } ...f @skip(if: $yes) }
      fragment f on Entity { description }`;
    expect(keys(text, { yes: true, no: false })).toEqual(['type']);
  });

  it('do not ask the graph for __typename', () => {
    expect(keys('{ __typename id }')).toEqual(['id']);
  });

  it('enter a fragment once, so that fragments that double at each depth cost no more than their number', () => {
    const depth = 60;
    const doubling = Array.from(
      { length: depth },
      (_, n) => `fragment f${n} on Entity { ...f${n + 1} ...f${n + 1} }`,
    );
    expect(keys(`{ ...f0 ...f0 } ${doubling.join(' ')} fragment f${depth} on Entity { id }`)).toEqual(['id']);
  });

  it('keep each selection set below a field once', () => {
    const text =
      '{ ...a ...b } fragment a on Entity { ...c } fragment b on Entity { ...c } fragment c on Entity { names { value } }';
    expect(selected(text)[0]!.sources).toHaveLength(1);
  });
});
