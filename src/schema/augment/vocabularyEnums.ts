import {
  Kind,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { OTHER, VOCABULARY_KINDS, type VocabularyKind } from '../../vocabulary/term.js';
import { SHIPPED_VOCABULARY } from '../../vocabulary/vocabulary.js';
import { directiveOn, textOf } from './annotations.js';
import type { Types } from './sources.js';

/** Gives the enums of vocabularies (`@vocabulary`) their values: each word that ships, with its sentence, and OTHER. */
export function fillVocabularyEnums(types: Types): Types {
  return new Map([...types].map(([name, type]) => [name, filled(type)]));
}

/** The vocabulary that an enum has its values from; undefined of any other type. */
export function vocabularyOf(type: TypeDefinitionNode): VocabularyKind | undefined {
  const of = textOf(directiveOn(type, 'vocabulary'), 'of');
  return VOCABULARY_KINDS.find((kind) => kind === of);
}

function filled(type: TypeDefinitionNode): TypeDefinitionNode {
  const kind = type.kind === Kind.ENUM_TYPE_DEFINITION ? vocabularyOf(type) : undefined;
  if (kind === undefined) return type;
  const shipped = SHIPPED_VOCABULARY.terms(kind).map(({ word, description }) => value(word, description));
  const other = value(OTHER, OTHERS[kind]);
  return { ...(type as EnumTypeDefinitionNode), values: [...shipped, other] };
}

const OTHERS: { readonly [kind in VocabularyKind]: string } = {
  PREDICATE: othersOf('predicate', 'No claim of the shipped graph has one.'),
  ROLE: othersOf('role', 'No actor of the shipped graph has one.'),
  MEASURE: othersOf('measure', 'No claim of the shipped graph gives one.'),
  UNIT: othersOf('unit', 'No quantity of the shipped graph has one.'),
};

function othersOf(noun: string, shipped: string): string {
  return `A ${noun} of a user's own vocabulary; its term says which. ${shipped}`;
}

function value(name: string, description: string): EnumValueDefinitionNode {
  return {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: { kind: Kind.STRING, value: description },
  };
}
