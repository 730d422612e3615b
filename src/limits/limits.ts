import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Settings } from '../settings/config.js';
import { settingList } from '../settings/settings.js';
import { refuseDeepBrackets, tooDeep } from './brackets.js';
import { measureDocument } from './measure.js';
import { checkNames } from './names.js';
import { refuseAbove, tooLarge } from './refuseAbove.js';
import { countValues, NO_VALUES } from './values.js';
import type { ValueCounts } from './values.js';

/** The limits on an operation before validation; the planner checks its price. */
export type Limits = Pick<Settings, 'maxTokens' | 'maxDepth' | 'maxFields' | 'maxAliases' | 'maxRootFields'>;

/** The standard introspection query of graphql-js with nine levels of `ofType` has a depth of 15. */
const maxIntrospectionDepth = 20;

/**
 * Refuses an operation that is larger than a limit, with OPERATION_TOO_LARGE. All other problems, syntax errors
 * included, are left to the GraphQL server, because clients know its codes and messages.
 * @returns the counts of the values in its lists, to which variables may add
 */
export function checkLimits(source: string, limits: Limits): ValueCounts {
  const document = parseWithin(source, limits.maxTokens);
  if (!document) return NO_VALUES;
  checkNames(document);
  const measures = measureDocument(document);
  refuseAbove('levels of fields', measures.depth, limits.maxDepth, settingList.maxDepth.variable);
  refuseAbove('levels of introspection', measures.introspectionDepth, maxIntrospectionDepth);
  refuseAbove('root fields', measures.rootFields, limits.maxRootFields, settingList.maxRootFields.variable);
  refuseAbove('aliases', measures.aliases, limits.maxAliases, settingList.maxAliases.variable);
  refuseAbove('fields', measures.fields, limits.maxFields, settingList.maxFields.variable);
  refuseDeepBrackets(source);
  return countValues(document);
}

/** Parses a document; undefined if its syntax is wrong. Throws if it has too many tokens or levels. */
function parseWithin(source: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(source, { maxLexicalTokens: maxTokens, noLocation: true });
  } catch (error) {
    // graphql-js marks this error only by its text, with a spelling of its own.
    if (error instanceof Error && /contains more th[ae][nt] \d+ tokens/.test(error.message)) {
      throw tooLarge(`more than ${maxTokens} tokens`, maxTokens, settingList.maxTokens.variable);
    }
    if (error instanceof RangeError) throw tooDeep();
    return undefined;
  }
}
