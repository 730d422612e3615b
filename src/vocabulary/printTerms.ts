import { fileURLToPath } from 'node:url';
import { readTextFiles } from '../files/textFiles.js';
import { refusedFacts } from '../yaml/problem.js';
import { readVocabulary } from './readVocabulary.js';

const SHIPPED = fileURLToPath(new URL('../../seed/vocabulary/', import.meta.url));

/**
 * The terms that ship as a module of TypeScript. A test compares it with the file.
 * @throws ExpectedError that names every problem of the files
 */
export async function printTerms(): Promise<string> {
  const { terms, problems } = readVocabulary(await readTextFiles(SHIPPED, /\.ya?ml$/, 'vocabulary'));
  if (problems.length > 0) throw refusedFacts(problems);
  const lines = terms.map((term) => `  ${JSON.stringify(term)},`);
  return `${HEAD}\nexport const SHIPPED_TERMS: readonly Term[] = [\n${lines.join('\n')}\n];\n`;
}

const HEAD = `// Written by \`npm run codegen\` from seed/vocabulary/*.yaml.
import type { Term } from './term.js';

/** The terms that ship, in the order of their files. */
// prettier-ignore`;
