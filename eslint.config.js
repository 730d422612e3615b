import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Fields that break a rule for a reason. The printed schema has no comments that could say so in their places. */
const exceptions = [
  // Beside created and removed no other word will do.
  { rule: 'no-typename-prefix', field: 'changed' },
  // Edges call it so, and `type` is an entity's.
  { rule: 'no-typename-prefix', field: 'relationship' },
  // A log is read in one direction.
  { rule: 'relay-arguments', field: 'changes' },
  // What is ranked is read from its best end alone.
  { rule: 'relay-arguments', field: 'search' },
];

let printed = [];
const withoutExceptions = {
  preprocess: (text) => {
    printed = text.split('\n');
    return [text];
  },
  postprocess: ([found]) =>
    found.filter(({ ruleId, line }) => {
      const [field] = printed[line - 1].trim().split(/\W/, 1);
      return !exceptions.some((each) => ruleId === `@graphql-eslint/${each.rule}` && each.field === field);
    }),
};

/** What the compiler and prettier do not see: promises that nobody awaits, values without a type, an undescribed SDL. */
export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'data',
    'src/operation/types.generated.ts',
    'test/queries',
    // Packages that only bench/ installs have no types here.
    'bench/peers',
    'bench/http/measureHttp.ts',
    'bench/results',
  ]),
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      // Overflows the stack on recursive types (src/schema/stored/storage.ts).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `!` says that an index is in bounds where the compiler cannot know it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types of what comes from outside promise more than it keeps.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Parts of the program are objects of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An adapter's method is async because its port says so.
      '@typescript-eslint/require-await': 'off',
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Matters of taste.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    processor: withoutExceptions,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, rootField: true, FieldDefinition: true },
      ],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/require-deprecation-date': 'off',
      // Plain lists are bounded, and say so.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' },
          EnumValueDefinition: 'UPPER_CASE',
          DirectiveDefinition: 'camelCase',
        },
      ],
      // Edges and values stored in others have no id; test/schema knows which types must have one.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/description-style': 'off',
    },
  },
);
