import { answerOf, placeOf, type AnsweredQuestion, type Question, type Variables } from './reading.js';

/**
 * The keys of the plans of one root field. A key holds the variables' answers to all questions that planning asks of
 * them, and nothing else about them. The keys form a tree, because the answers so far decide the next question.
 */
export interface PlanKeys {
  /** Undefined if no plan was made for the answers of these variables. */
  keyOf(variables: Variables): string | undefined;
  /**
   * Records the questions that planning asked.
   * @returns the key of the plan, and the number of letters that are kept for it
   */
  note(asked: readonly AnsweredQuestion[]): { readonly key: string; readonly length: number };
}

interface Branching {
  /** Undefined at the end of a key, and before the first key is recorded. */
  question?: Question;
  isEnd?: true;
  readonly answers: Map<string, Branching>;
}

export function createPlanKeys(): PlanKeys {
  const root: Branching = { answers: new Map() };
  return {
    keyOf(variables) {
      const answers: string[] = [];
      let at: Branching | undefined = root;
      while (at?.question) {
        const answer = answerOf(at.question, variables);
        answers.push(answer);
        at = at.answers.get(answer);
      }
      return at?.isEnd ? joined(answers) : undefined;
    },
    note(asked) {
      let [at, length] = [root, 0];
      for (const { answer, ...question } of asked) {
        at.question ??= question;
        if (!isSame(at.question, question))
          throw new Error(`Planning asked a different question, about ${placeOf(question)}`);
        const next = at.answers.get(answer) ?? { answers: new Map<string, Branching>() };
        if (!at.answers.has(answer)) length += answer.length + placeOf(question).length + BESIDE;
        at.answers.set(answer, next);
        at = next;
      }
      at.isEnd = true;
      const key = joined(asked.map(({ answer }) => answer));
      return { key, length: length + key.length };
    },
  };
}

/**
 * The letters that a question counts for beside its own: it takes 420 bytes of heap (measured), more than a short one's
 * letters account for.
 */
const BESIDE = 10;

/** Joins answers by line breaks, because JSON has no line breaks of its own. */
function joined(answers: readonly string[]): string {
  return answers.join('\n');
}

function isSame(one: Question, other: Question): boolean {
  return one.fact === other.fact && placeOf(one) === placeOf(other);
}
