import { Lexer, Source, TokenKind } from 'graphql';
import type { ExpectedError } from '../errors.js';
import { tooLarge } from './refuseAbove.js';

/**
 * The most levels of fields, objects, lists and types inside one another. graphql-js can parse a deeper text, but its
 * later work on the text is recursive and exhausts the stack: with objects from 700 levels on, in a process that has
 * just started.
 */
const maxBracketDepth = 500;

/**
 * Refuses brackets that are nested too deeply.
 * @param source an operation with correct syntax
 */
export function refuseDeepBrackets(source: string): void {
  if (source.length > maxBracketDepth && bracketDepth(source) > maxBracketDepth) throw tooDeep();
}

/**
 * Returns the error for brackets that are nested too deeply; the parser may exhaust the stack before they are counted.
 */
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
