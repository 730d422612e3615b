import { unreachable } from '../../errors.js';
import type { Answer } from '../answer.js';
import { bibtex } from './bibtex.js';
import { citedSource } from './citedSource.js';
import type { CitedSource } from './citedSource.js';
import { cslJson } from './cslJson.js';
import { plainText } from './plainText.js';
import { ris } from './ris.js';

export type CitationStyle = 'TEXT' | 'BIBTEX' | 'CSL_JSON' | 'RIS';

/** Returns the citation of a source, made of its stored properties; null for an object that is no source. */
export function cite(properties: unknown, style: CitationStyle): Answer | string {
  const source = citedSource(properties as Parameters<typeof citedSource>[0]);
  return source === undefined ? null : inStyle(source, style);
}

function inStyle(source: CitedSource, style: CitationStyle): string {
  switch (style) {
    case 'TEXT':
      return plainText(source);
    case 'BIBTEX':
      return bibtex(source);
    case 'CSL_JSON':
      return cslJson(source);
    case 'RIS':
      return ris(source);
    default:
      return unreachable(style);
  }
}
