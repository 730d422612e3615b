import { SHIPPED_TERMS } from '../../vocabulary/shippedTerms.generated.js';
import { TERM } from '../../schema/model.js';
import type { VocabularyRoot } from '../tree/vocabularyRoot.js';
import { share, type PriceRoot } from './price.js';

/** Every term is an object, whatever kind is asked for; those of users' own are counted with the statistics. */
export const priceVocabulary: PriceRoot<VocabularyRoot> = ({ statistics }, _root, path) => [
  share({ path, sizes: [] }, { objects: SHIPPED_TERMS.length + (statistics.nodes[TERM] ?? 0), found: 1 }),
];
