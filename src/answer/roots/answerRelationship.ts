import type { RelationshipRoot } from '../../plan/tree/lookupRoot.js';
import { valueOf, type AnswerRoot } from '../given.js';

export const answerRelationship: AnswerRoot<RelationshipRoot> = (given, { values }, rows) =>
  given.finish(values, given, valueOf(rows) ?? null);
