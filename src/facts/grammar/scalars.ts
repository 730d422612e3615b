import { z } from 'zod';

/** A text, brought into NFC like all stored texts, whatever form the file has. */
export const words = z.string().min(1).normalize();
export const id = z.string().regex(/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9-]*$/, {
  error: (issue) =>
    `“${String(issue.input)}” is not an id. Write the type in lower case, a slash and a slug, such as person/vladimir-putin.`,
});
export const datasetId = z.string().regex(/^dataset\/[A-Za-z0-9][A-Za-z0-9-]*$/, {
  error: (issue) =>
    `“${String(issue.input)}” is not the id of a dataset. Write dataset/ and a slug, such as dataset/reference.`,
});
export const day = z.iso.date({
  error: (issue) =>
    `“${String(issue.input)}” is not a day of the calendar. Write a day that exists, such as 2025-06-14.`,
});
export const digest = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'A digest is the SHA-256 in 64 lower-case hexadecimal digits. Write it in quotes.',
});
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: 'Write the language as a BCP 47 tag, such as en or ru.',
});
export const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, { error: 'Write the script as an ISO 15924 code, such as Latn or Cyrl.' });
export const offset = z.int().min(0);
/** The address of a page. Clients show it as a link, so no other scheme is taken, and nothing that could end the link. */
export const webAddress = z
  .string()
  .refine((text) => ADDRESS.test(text) && URL.canParse(text), {
    error: (issue) =>
      `“${String(issue.input)}” is not the address of a page. Write one that begins with https:// or http://, without blanks and quotation marks.`,
  })
  .meta({ format: 'uri' });
const ADDRESS = /^https?:\/\/[^\s<>"'`\\\p{Cc}\p{Cf}]+$/u;
