import { answerOf, placeOf, type AnsweredQuestion, type Question, type Variables } from './reading.js';

/**
 * The keys of the plans of one root field. A key is what the variables answer to everything that planning asks of them,
 * and nothing else of them; which question comes next depends on the answers so far, so they are a tree.
 */
export interface PlanKeys {
  /** Undefined where the variables answer in a way that no plan was made for. */
  keyOf(variables: Variables): string | undefined;
  /**
   * Notes what planning asked.
   * @returns the key of the plan, and the letters that are kept for it
   */
  note(asked: readonly AnsweredQuestion[]): { readonly key: string; readonly length: number };
}

interface Branching {
  /** Undefined at the end of a key, and where none was noted. */
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
          throw new Error(`Planning asked another thing, of ${placeOf(question)}`);
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

/** A question kept takes 420 bytes of heap (measured), more than its letters say where these are few. */
const BESIDE = 10;

/** Answers are JSON, which has no line breaks of its own. */
function joined(answers: readonly string[]): string {
  return answers.join('\n');
}

function isSame(one: Question, other: Question): boolean {
  return one.fact === other.fact && placeOf(one) === placeOf(other);
}
