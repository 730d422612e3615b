import { Lexer, Source, TokenKind } from 'graphql';
import type { ExpectedError } from '../errors.js';
import { tooLarge } from './refuseAbove.js';

/**
 * Fields, objects, lists and types inside one another. What graphql-js does by recursion to a text that it could parse
 * ends at the end of the stack: to objects from 700 levels on, in a process that has just started.
 */
const maxBracketDepth = 500;

/**
 * Refuses brackets that are nested too deeply.
 * @param source an operation of which the syntax is right
 */
export function refuseDeepBrackets(source: string): void {
  if (source.length > maxBracketDepth && bracketDepth(source) > maxBracketDepth) throw tooDeep();
}

/** For brackets inside brackets; the parser may come to the end of the stack before they are counted. */
export function tooDeep(): ExpectedError {
  return tooLarge(`more than ${maxBracketDepth} levels of brackets`, maxBracketDepth, undefined);
}

function bracketDepth(source: string): number {
  const lexer = new Lexer(new Source(source));
  let [depth, deepest] = [0, 0];
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
