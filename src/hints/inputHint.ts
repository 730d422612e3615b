import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { listNames } from '../text/listNames.js';
import { nearestName } from '../text/nearestName.js';
import { didYouMean, listed, meantName } from './named.js';

const NEGATIONS = ['ne', 'neq', 'not', 'notEquals', 'notIn'];

/** Returns a hint for a field that an input does not have. */
export function unknownInputFieldHint(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): string | undefined {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) return undefined;
  const fields = type.getFields();
  const some = fields['some'] && getNamedType(fields['some'].type);
  if (isInputObjectType(some) && some.getFields()[name])
    return didYouMean(`some: { ${name}: ${asWritten(some.getFields()[name]!.type)} }`);
  if (fields['eq'] && NEGATIONS.includes(name))
    return 'Put the condition into `NOT: { … }`, which every filter has.';
  const meant = meantName(name, Object.keys(fields));
  return meant === undefined ? `It has ${listed(Object.keys(fields))}.` : didYouMean(meant);
}

/** Returns a hint for a value in place of an input object: the way to write that object. */
export function expectedInputHint(
  schema: GraphQLSchema,
  typeName: string,
  found: string,
): string | undefined {
  const type = schema.getType(typeName.replace(/[[\]!]/g, ''));
  if (!isInputObjectType(type) || found === 'null') return undefined;
  const plain = found.replace(/^"|"$/g, '');
  if (type.isOneOf)
    return didYouMean(`{ ${meantName(plain, Object.keys(type.getFields())) ?? firstKey(type)}: ASC }`);
  const value = found.length <= 40 ? found : '…';
  return didYouMean(asWritten(type).replace('…', value));
}

/** Returns a hint for a value that an enum does not have. */
export function unknownValueHint(
  schema: GraphQLSchema,
  typeName: string,
  written: string,
): string | undefined {
  const type = schema.getType(typeName);
  if (!isEnumType(type)) return undefined;
  const values = type.getValues().map(({ name, description }) => ({ name, meaning: description }));
  const nearest = nearestName(
    written.replace(/^"|"$/g, ''),
    values.map(({ name }) => name),
  );
  return nearest === undefined
    ? `Values are ${listNames(values)}.`
    : `Did you mean the enum value ${nearest}?`;
}

/** Returns the shortest form of a condition: `{ eq: … }`, `{ some: { … } }`, `{ speakers: … }`. */
export function asWritten(given: GraphQLInputType): string {
  const type = getNamedType(given);
  if (!isInputObjectType(type)) return '…';
  const fields = type.getFields();
  if (fields['eq']) return '{ eq: … }';
  if (fields['some']) return '{ some: { … } }';
  const required = Object.values(fields).filter(isRequiredInputField);
  if (required.length > 0) return `{ ${required.map(({ name }) => `${name}: …`).join(', ')} }`;
  if (fields['certainlyWithin']) return '{ certainlyWithin: { from: …, to: … } }';
  return fields['name'] || fields['id'] ? `{ ${fields['name'] ? 'name' : 'id'}: { eq: … } }` : '{ … }';
}

function firstKey(type: GraphQLInputObjectType): string {
  return Object.keys(type.getFields())[0]!;
}
