/**
 * Plugin of graphql-codegen: the enums that its configuration names, as types, and by their names. The rest of the
 * program uses these without the types of the resolvers.
 */
import { isEnumType } from 'graphql';

export function plugin(schema, _documents, { enums }) {
  const types = enums.map((name) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`codegen.yml: the schema has no enum ${name}.`);
    return type;
  });
  const lines = types.map(typeOf);
  const names = types.map(({ name }) => `  readonly ${name}: ${name};`);
  return (
    [
      '// Written by `npm run codegen` from schema.graphql.',
      ...lines,
      `/** The values of each closed enum, by its name. */\nexport interface ClosedEnums {\n${names.join('\n')}\n}`,
    ].join('\n\n') + '\n'
  );
}

function typeOf(type) {
  const values = type.getValues().map(({ name }) => `'${name}'`);
  const oneLine = `export type ${type.name} = ${values.join(' | ')};`;
  const shape = oneLine.length <= 110 ? oneLine : `export type ${type.name} =\n  | ${values.join('\n  | ')};`;
  return `/** ${type.description} */\n${shape}`;
}
