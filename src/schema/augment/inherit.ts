import { type FieldDefinitionNode, type NamedTypeNode } from 'graphql';
import { mergeFields } from './mergeFields.js';
import { isComposite, type Composite, type Types } from './sources.js';

/** The fields and interfaces that a type gets from the interfaces it implements. */
interface Inherited {
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, NamedTypeNode>;
}

/**
 * Gives each type the fields of its interfaces, and of their interfaces: `implements Actor` is enough to declare
 * everything that an actor has. If two interfaces have the same field, the interface named first counts. Templates are
 * dropped from the list of interfaces because they are not part of the API.
 */
export function inheritFields(types: Types, templates: Types): Types {
  const done = new Map<string, Composite>();
  const complete = (type: Composite): Composite => {
    const known = done.get(type.name.value);
    if (known) return known;
    // This entry stops the recursion for a type that implements itself; validation of the SDL reports that mistake.
    done.set(type.name.value, type);
    const completed = completeType(type, (name) => {
      const parent = types.get(name) ?? templates.get(name);
      return isComposite(parent) ? complete(parent) : undefined;
    });
    done.set(type.name.value, completed);
    return completed;
  };
  const isTemplate = (name: string) => templates.has(name);
  return new Map(
    [...types].map(([name, type]) => [
      name,
      isComposite(type) ? withoutTemplates(complete(type), isTemplate) : type,
    ]),
  );
}

function completeType(type: Composite, parentOf: (name: string) => Composite | undefined): Composite {
  const { fields, interfaces } = inherited(type, parentOf);
  return {
    ...type,
    interfaces: [...interfaces.values()],
    fields: mergeFields([...fields.values()], type.fields),
  };
}

function inherited(type: Composite, parentOf: (name: string) => Composite | undefined): Inherited {
  const fields = new Map<string, FieldDefinitionNode>();
  const interfaces = new Map<string, NamedTypeNode>();
  for (const each of type.interfaces ?? []) {
    const parent = parentOf(each.name.value);
    for (const name of [...(parent?.interfaces ?? []), each])
      if (!interfaces.has(name.name.value)) interfaces.set(name.name.value, name);
    for (const field of parent?.fields ?? [])
      if (!fields.has(field.name.value)) fields.set(field.name.value, field);
  }
  return { fields, interfaces };
}

function withoutTemplates(type: Composite, isTemplate: (name: string) => boolean): Composite {
  return { ...type, interfaces: type.interfaces?.filter(({ name }) => !isTemplate(name.value)) ?? [] };
}
