/** `npm run schema`: writes the printed schema, which test/schema compares, into schema.graphql. */
import { writeFile } from 'node:fs/promises';
import { printApi } from '../src/schema/printApi.ts';

await writeFile(new URL('../schema.graphql', import.meta.url), printApi());
