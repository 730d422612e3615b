import type { AnswerRoot, Parameters } from '../answer/given.js';
import { checkRootCursors } from '../answer/rootCursors.js';
import { answerList } from '../answer/roots/answerList.js';
import { answerLookup } from '../answer/roots/answerLookup.js';
import { answerNeighborhood } from '../answer/roots/answerNeighborhood.js';
import { answerPaths } from '../answer/roots/answerPaths.js';
import { answerRelationship } from '../answer/roots/answerRelationship.js';
import { answerSearch } from '../answer/roots/answerSearch.js';
import { answerVocabulary } from '../answer/roots/answerVocabulary.js';
import { answerStats } from '../answer/roots/answerStats.js';
import type { CompileRoot } from '../cypher/compiling.js';
import { rootList } from '../cypher/lists/rootList.js';
import { stats } from '../cypher/lists/stats.js';
import { lookup, relationship } from '../cypher/lookup.js';
import { neighborhood } from '../cypher/paths/neighborhood.js';
import { paths } from '../cypher/paths/paths.js';
import { search } from '../cypher/search/search.js';
import { vocabulary } from '../cypher/vocabulary.js';
import type { PriceRoot } from '../plan/cost/price.js';
import { priceList } from '../plan/cost/priceList.js';
import { priceLookup } from '../plan/cost/priceLookup.js';
import { priceNeighborhood } from '../plan/cost/priceNeighborhood.js';
import { pricePaths } from '../plan/cost/pricePaths.js';
import { priceRelationship } from '../plan/cost/priceRelationship.js';
import { priceSearch } from '../plan/cost/priceSearch.js';
import { priceStats } from '../plan/cost/priceStats.js';
import { priceVocabulary } from '../plan/cost/priceVocabulary.js';
import type { Root } from '../plan/plan.js';
import type { PlanRoot } from '../plan/planRoot.js';
import { planListRoot } from '../plan/roots/planList.js';
import { planLookup } from '../plan/roots/planLookup.js';
import { planNeighborhood } from '../plan/roots/planNeighborhood.js';
import { planPaths } from '../plan/roots/planPaths.js';
import { planRelationship } from '../plan/roots/planRelationship.js';
import { planSearch } from '../plan/roots/planSearch.js';
import { planStats } from '../plan/roots/planStats.js';
import { planVocabulary } from '../plan/roots/planVocabulary.js';

/** All that the program knows of one kind of root: a function for each step of a request's road. */
export interface RootKind<R extends Root> {
  /** From a selection to a plan. */
  readonly plan: PlanRoot<R>;
  /** The most that the plan can cost with the values of a request. */
  readonly price: PriceRoot<R>;
  /** Refuses values of a request before the graph is asked, in addition to the checks of its parameters. */
  readonly check?: (root: R, parameters: Parameters) => void;
  /** From the plan to the text of a statement. */
  readonly compile: CompileRoot<R>;
  /** From the rows of the statement to an answer. */
  readonly answer: AnswerRoot<R>;
}

/** Every kind of root. A kind without an entry does not compile. */
export type RootKinds = {
  readonly [Kind in Root['kind']]: RootKind<Extract<Root, { readonly kind: Kind }>>;
};

/**
 * The table of kinds. A root field with the name of a kind is of that kind. Of all others, pages are lists, and single
 * objects are lookups.
 */
export const ROOT_KINDS: RootKinds = {
  list: {
    plan: planListRoot,
    price: priceList,
    check: checkRootCursors,
    compile: rootList,
    answer: answerList,
  },
  lookup: { plan: planLookup, price: priceLookup, compile: lookup, answer: answerLookup },
  relationship: {
    plan: planRelationship,
    price: priceRelationship,
    compile: relationship,
    answer: answerRelationship,
  },
  stats: { plan: planStats, price: priceStats, compile: stats, answer: answerStats },
  search: { plan: planSearch, price: priceSearch, compile: search, answer: answerSearch },
  paths: { plan: planPaths, price: pricePaths, compile: paths, answer: answerPaths },
  neighborhood: {
    plan: planNeighborhood,
    price: priceNeighborhood,
    compile: neighborhood,
    answer: answerNeighborhood,
  },
  vocabulary: {
    plan: planVocabulary,
    price: priceVocabulary,
    compile: vocabulary,
    answer: answerVocabulary,
  },
};

/** Returns the functions for a root. */
export function kindOf<R extends Root>({ kind }: R): RootKind<R> {
  // The table pairs each kind with functions for its roots, which the compiler does not follow through an index.
  return ROOT_KINDS[kind] as unknown as RootKind<R>;
}
