/** Part of `npm run codegen`: writes the terms of seed/vocabulary/*.yaml into src/vocabulary, where a start reads no YAML. */
import { writeFile } from 'node:fs/promises';
import { printTerms } from '../src/vocabulary/printTerms.ts';

await writeFile(new URL('../src/vocabulary/shippedTerms.generated.ts', import.meta.url), await printTerms());
