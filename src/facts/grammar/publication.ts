import { webAddress, words } from './scalars.js';

/** The keys that articles and datasets share. */
export const publication = {
  url: webAddress.optional(),
  publisher: words.optional(),
  license: words.optional(),
};
