/**
 * Preset of graphql-codegen: tells typescript-resolvers what each type of the schema is in the program. Every object is
 * a plain row that one statement brought; only connections have been given a shape.
 */
import { isObjectType } from 'graphql';

const CONNECTION = '../answer/answer.js#Connection';
const ROW = './context.js#Stored';

export const preset = {
  buildGeneratesSection: ({ baseOutputDir: filename, config, ...options }) => [
    { ...options, filename, config: { ...config, mappers: mappersOf(options.schemaAst) } },
  ],
};

function mappersOf(schema) {
  const rows = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getQueryType(),
  );
  return Object.fromEntries(rows.map(({ name }) => [name, name.endsWith('Connection') ? CONNECTION : ROW]));
}
