/**
 * The version of the word forms (`storedWordForms`). Raise it when the same texts give other forms, as when folding
 * changes. The next writer updates an older graph (`renewWordForms`), and a service that starts is such a writer.
 */
export const STORED_FORMS = 2;
