import { Kind, type ConstDirectiveNode, type TypeNode } from 'graphql';

/** What can carry directives. */
export interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The directive of this name, where a definition has it. */
export function directiveOn(annotated: Annotated, name: string): ConstDirectiveNode | undefined {
  return annotated.directives?.find((directive) => directive.name.value === name);
}

/** The text that a directive gives an argument; undefined where it gives none. */
export function textOf(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Whether a directive gives an argument this truth value. */
export function says(directive: ConstDirectiveNode | undefined, argument: string, truth: boolean): boolean {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.BOOLEAN && value.value === truth;
}

/** The name of a type, without lists and `!`. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function valueOf(directive: ConstDirectiveNode | undefined, argument: string) {
  return directive?.arguments?.find(({ name }) => name.value === argument)?.value;
}
