import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, type FieldModel, type GraphModel } from '../../schema/model.js';
import { itself } from './input.js';
import { valueKey } from './keys.js';
import { isLeftOut } from './leftOut.js';
import type { Reading } from './reading.js';

/** The context in which a request's fields are read. */
export interface Operation {
  readonly model: GraphModel;
  readonly fragments: { readonly [name: string]: FragmentDefinitionNode };
  readonly reading: Reading;
}

/** A selection set, and the object types for which it is selected. */
export interface Source {
  readonly type: string;
  readonly types: readonly string[];
  readonly set: SelectionSetNode;
  /** The most times an answer can repeat this selection, by aliases further out; once if absent. */
  readonly copies?: number;
}

/** One field of a row: everything that the operation selects under one key, from all fragments and aliases. */
export interface Selected {
  readonly key: string;
  readonly field: FieldModel;
  /** The type on which the field was selected. */
  readonly parent: string;
  readonly node: FieldNode;
  /** The object types for which it is selected. */
  readonly types: Set<string>;
  readonly sources: Source[];
  /** The properties that hold the value, if the field is a property: several if types store it differently. */
  readonly properties: Set<string>;
  /** The names under which an answer gives the field. */
  readonly names: Set<string>;
  /**
   * The most times an answer can repeat the field. A row holds it once, however many aliases it or the fields around it
   * have.
   */
  readonly copies: number;
}

type SelectedOnce = Omit<Selected, 'copies'>;

/** Returns the object types for which a name can stand. */
export function possibleTypes(model: GraphModel, type: string): readonly string[] {
  return model.nodes.get(type)?.possible ?? model.unions.get(type) ?? [type];
}

/** Narrows selection sets to these object types. */
export function only(sources: readonly Source[], types: readonly string[]): readonly Source[] {
  return sources.map((source) => ({
    ...source,
    types: source.types.filter((type) => types.includes(type)),
  }));
}

/** Returns the fields of this name inside other fields. */
export function inside(operation: Operation, of: readonly Selected[], name: string): readonly Selected[] {
  const inner = selectFields(operation, sourcesOf(of));
  return inner.filter((each) => each.field.name === name);
}

export function sourcesOf(of: readonly Selected[]): readonly Source[] {
  return of.flatMap((each) => each.sources);
}

/** Returns the prefixes of the ids of a type's objects: `person` for `person/vladimir-putin`. */
export function idPrefixes(model: GraphModel, type: string): readonly string[] {
  return possibleTypes(model, type).map((each) => each.toLowerCase());
}

/**
 * Merges selection sets into fields by key, with fragments unfolded and `@include` and `@skip` decided. A
 * fragment is entered once for each set of types, so the work is bounded by the document and not by how often
 * its fragments name each other.
 */
export function selectFields(operation: Operation, sources: readonly Source[]): readonly Selected[] {
  const fields = new Map<string, SelectedOnce>();
  const entered = new Set<string>();
  const enter = ({ type, types, set }: Source): void => {
    for (const selection of set.selections) {
      if (isSkipped(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        addField(operation.model, fields, type, types, selection);
        continue;
      }
      const inner = fragment(operation, selection);
      const condition = inner.typeCondition?.name.value ?? type;
      const left = narrow(operation.model, types, condition);
      const name =
        selection.kind === Kind.FRAGMENT_SPREAD ? `${selection.name.value} ${left.join()}` : undefined;
      if (left.length === 0 || (name && entered.has(name))) continue;
      if (name) entered.add(name);
      enter({ type: condition, types: left, set: inner.selectionSet });
    }
  };
  sources.forEach(enter);
  const copies = sources.reduce((sum, source) => sum + (source.copies ?? 1), 0);
  return [...fields.values()].map((field) => repeated(field, copies));
}

/** Divides the copies among the sources, because sources that are merged under one name do not repeat each other. */
function repeated(field: SelectedOnce, copiesAround: number): Selected {
  const copies = copiesAround * field.names.size;
  const sources = field.sources.map((source) => ({ ...source, copies: copies / field.sources.length }));
  return { ...field, sources, copies };
}

function isSkipped({ reading }: Operation, selection: SelectionNode): boolean {
  const variables = reading.variablesFor(selection.directives);
  return isLeftOut(selection, variables, (value) => reading.open(value).tell(itself));
}

function fragment(operation: Operation, selection: Exclude<SelectionNode, FieldNode>) {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value]!;
}

function narrow(model: GraphModel, types: readonly string[], condition: string): readonly string[] {
  const possible = possibleTypes(model, condition);
  return types.filter((type) => possible.includes(type));
}

function addField(
  model: GraphModel,
  fields: Map<string, SelectedOnce>,
  parent: string,
  types: readonly string[],
  node: FieldNode,
): void {
  if (node.name.value.startsWith('__')) return;
  const field = fieldsOf(model, parent).get(node.name.value)!;
  const key = valueKey(field, node);
  const known = fields.get(key) ?? newField({ key, field, parent, node });
  fields.set(key, known);
  known.names.add(node.alias?.value ?? node.name.value);
  for (const type of types) known.types.add(type);
  if (field.kind === 'property')
    for (const property of [field.property, ...(field.otherwise ?? [])]) known.properties.add(property);
  const set = node.selectionSet;
  if (set && !known.sources.some((source) => source.set === set))
    known.sources.push({ ...sourceTypes(model, field), set });
}

function newField(found: Pick<Selected, 'key' | 'field' | 'parent' | 'node'>): SelectedOnce {
  return { ...found, types: new Set(), sources: [], properties: new Set(), names: new Set() };
}

/** Returns the type of a field's objects, and the object types that they can have. */
function sourceTypes(model: GraphModel, field: FieldModel): { type: string; types: readonly string[] } {
  if (field.kind === 'embedded') {
    const types = field.members.map((member) => member.type);
    return { type: types.length === 1 ? types[0]! : '', types };
  }
  const type = field.kind === 'connection' ? field.connection : 'target' in field ? field.target! : '';
  return { type, types: possibleTypes(model, type) };
}
