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

/** The limits that hold before an operation is validated; cost is the planner's. */
export type Limits = Pick<Settings, 'maxTokens' | 'maxDepth' | 'maxFields' | 'maxAliases' | 'maxRootFields'>;

/** The standard introspection query of graphql-js with nine levels of `ofType` has a depth of 15. */
const maxIntrospectionDepth = 20;

/**
 * Refuses an operation that is larger than a limit, with OPERATION_TOO_LARGE. Anything else that is wrong with
 * it, syntax included, is left to the GraphQL server, whose codes and messages clients know.
 * @returns the values it holds, of which variables may bring more
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

/** The document, or undefined where its syntax is wrong. Throws where it has too many tokens, or too many levels. */
function parseWithin(source: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(source, { maxLexicalTokens: maxTokens, noLocation: true });
  } catch (error) {
    // graphql-js marks this error by its text only, with its own spelling.
    if (error instanceof Error && /contains more th[ae][nt] \d+ tokens/.test(error.message)) {
      throw tooLarge(`more than ${maxTokens} tokens`, maxTokens, settingList.maxTokens.variable);
    }
    if (error instanceof RangeError) throw tooDeep();
    return undefined;
  }
}
