/**
 * Counted up when the same texts give other stored forms (`storedWordForms`), as when folding changes. A graph of before is
 * brought along by whoever writes next (`renewWordForms`), and a service that starts is one.
 */
export const STORED_FORMS = 2;
