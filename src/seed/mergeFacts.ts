import { articleId } from './facts.js';
import type { Facts } from './facts.js';

/**
 * The facts of several directories as one. What two of them declare alike is declared once, as the first has it;
 * claims of both stay, and those with one id are the same claim.
 */
export function mergeFacts(all: readonly Facts[]): Facts {
  return {
    articles: firstOf(
      all.flatMap((facts) => facts.articles),
      articleId,
    ),
    datasets: firstOf(
      all.flatMap((facts) => facts.datasets),
      ({ id }) => id,
    ),
    entities: firstOf(
      all.flatMap((facts) => facts.entities),
      ({ id }) => id,
    ),
    claims: all.flatMap((facts) => facts.claims),
  };
}

function firstOf<Fact>(facts: readonly Fact[], idOf: (fact: Fact) => string): readonly Fact[] {
  return [...new Map(facts.toReversed().map((fact) => [idOf(fact), fact])).values()].reverse();
}
