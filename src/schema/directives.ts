import { Kind } from 'graphql';
import type { GraphQLField, GraphQLInputField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';

type Annotated =
  GraphQLObjectType | GraphQLInterfaceType | GraphQLField<unknown, unknown> | GraphQLInputField;
type Directive = NonNullable<NonNullable<Annotated['astNode']>['directives']>[number];

/** The directive of this name on a type or field. */
export function directive(annotated: Annotated, name: string): Directive | undefined {
  return annotated.astNode?.directives?.find((candidate) => candidate.name.value === name);
}

/** The text that an argument of a directive is given; undefined where it is left to its default. */
export function argument(annotation: Directive | undefined, name: string): string | undefined {
  const value = annotation?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The property that a field is stored as: its name, or the first that @stored gives. */
export function storedName(field: Annotated & { readonly name: string }): string {
  const given = directive(field, 'stored')?.arguments?.find(({ name }) => name.value === 'in')?.value;
  const [first] = given?.kind === Kind.LIST ? given.values : [];
  return first?.kind === Kind.STRING ? first.value : field.name;
}
