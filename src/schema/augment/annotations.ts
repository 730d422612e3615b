import { Kind, type ConstDirectiveNode, type TypeNode } from 'graphql';

/** A definition, field, argument or enum value that can carry directives. */
export interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Returns the directive with this name; undefined if the definition does not have it. */
export function directiveOn(annotated: Annotated, name: string): ConstDirectiveNode | undefined {
  return annotated.directives?.find((directive) => directive.name.value === name);
}

/** Returns the text of a directive's argument; undefined if the argument is not given. */
export function textOf(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Tells whether a directive gives an argument this truth value. */
export function says(directive: ConstDirectiveNode | undefined, argument: string, truth: boolean): boolean {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.BOOLEAN && value.value === truth;
}

/** Returns the name of a type without lists and `!`. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function valueOf(directive: ConstDirectiveNode | undefined, argument: string) {
  return directive?.arguments?.find(({ name }) => name.value === argument)?.value;
}
