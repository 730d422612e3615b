import { record } from '../../yaml/record.js';
import { publication } from './publication.js';
import { datasetId, words } from './scalars.js';

export const dataset = record({
  id: datasetId,
  name: words,
  description: words.optional(),
  version: words,
  citation: words.optional(),
  ...publication,
});
