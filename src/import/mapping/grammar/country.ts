import { z } from 'zod';
import { record } from '../../../yaml/record.js';
import { allLanguages } from '../../../files/isoCountries.js';
import { COUNTRY_FORMS } from '../../countries/resolveCountry.js';
import { names, text } from './text.js';

export type CountryMapping = z.infer<typeof country>;

export const country = record({
  from: text,
  codes: z
    .array(names(COUNTRY_FORMS))
    .min(1)
    .default(['iso', 'name'])
    .describe('The forms in which the country is written, tried in this order.'),
  languages: z
    .array(
      z.enum(allLanguages(), { error: () => `Write the language as two letters of ISO 639-1, such as en.` }),
    )
    .optional()
    .describe('The languages of names; all if absent.'),
});
