import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { didYouMean, listed, meantName } from './named.js';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** Returns a hint for a field that a type does not have. */
export function unknownFieldHint(schema: GraphQLSchema, typeName: string, name: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return (
    insideList(type, name) ??
    onSomeTypes(schema, type, name) ??
    onEdge(schema, type, name) ??
    otherName(type, name) ??
    `${typeName} has ${listed(Object.keys(type.getFields()))}.`
  );
}

/** Returns a hint for an object without selected fields, such as to ask `conflicts { nodes { name } }` of a list. */
export function missingSelectionHint(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const nodes = targetOf(type, 'nodes');
  return nodes
    ? `This is a list: ask \`${name} { nodes { ${shownField(nodes)} } }\`.`
    : `Ask for some of its fields, such as \`${name} { ${shownField(type)} }\`.`;
}

function insideList(type: Fielded, name: string): string | undefined {
  const own = Object.keys(type.getFields());
  const [nodes, node] = [targetOf(type, 'nodes'), targetOf(type, 'node')];
  const target = nodes ?? (own.includes('cursor') ? node : undefined);
  if (!target || meantName(name, own) !== undefined) return undefined;
  const edge = nodes && targetOf(type, 'edges');
  if (edge?.getFields()[name]) return onEdges(edge, name, target);
  const meant = target.getFields()[name] ? name : meantName(name, Object.keys(target.getFields()));
  if (meant === undefined) return undefined;
  const asked = asSelected(target, meant);
  return nodes
    ? `This is a list: ask \`nodes { ${asked} }\`.`
    : `This is an edge: ask \`node { ${asked} }\`.`;
}

/** Returns a hint with the types of an interface that have the field, in as few names as possible. */
function onSomeTypes(schema: GraphQLSchema, type: Fielded, name: string): string | undefined {
  if (!isAbstractType(type)) return undefined;
  const possible = (of: Fielded) => (isAbstractType(of) ? schema.getPossibleTypes(of) : [of]);
  const left = new Set(possible(type).filter((each) => each.getFields()[name]));
  const having = Object.values(schema.getTypeMap())
    .filter((each) => isObjectType(each) || isInterfaceType(each))
    .filter((each) => each.getFields()[name] && possible(each).some((one) => left.has(one)))
    .sort((one, other) => possible(other).length - possible(one).length);
  const shown = having
    .filter((each) => possible(each).filter((one) => left.delete(one)).length > 0)
    .slice(0, 3);
  if (shown.length === 0) return undefined;
  const asked = shown.map((each) => `\`... on ${each.name} { ${asSelected(each, name)} }\``);
  return `Some of its types have it: ask ${asked.join(' or ')}.`;
}

/** Returns a hint for a fact about a relationship: it is on the edge, not on the node at the other end. */
function onEdge(schema: GraphQLSchema, type: Fielded, name: string): string | undefined {
  const edge = Object.values(schema.getTypeMap()).find(
    (each) =>
      isObjectType(each) &&
      each.name.endsWith('Edge') &&
      targetOf(each, 'node') === type &&
      each.getFields()[name],
  );
  return edge && isObjectType(edge) ? onEdges(edge, name, type) : undefined;
}

function onEdges(edge: Fielded, name: string, node: Fielded): string {
  return `The field is on the edges of the list: ask \`edges { ${asSelected(edge, name)} node { ${shownField(node)} } }\`.`;
}

function otherName(type: Fielded, name: string): string | undefined {
  const meant = meantName(name, Object.keys(type.getFields()));
  return meant === undefined ? undefined : didYouMean(meant);
}

function targetOf(type: Fielded, name: string): Fielded | undefined {
  const field = type.getFields()[name];
  const target = field && getNamedType(field.type);
  return isObjectType(target) || isInterfaceType(target) ? target : undefined;
}

function asSelected(type: Fielded, name: string): string {
  return isCompositeType(getNamedType(type.getFields()[name]!.type)) ? `${name} { … }` : name;
}

/** Returns the field that best shows an object. */
function shownField(type: Fielded): string {
  return ['name', 'gist', 'id'].find((name) => type.getFields()[name]) ?? '…';
}
