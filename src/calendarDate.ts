/**
 * Whether a text is a day that exists, as `YYYY-MM-DD` (RFC 3339, `full-date`). `Date.parse` takes February 30 for
 * March 2; Neo4j refuses it, and the embedded engine makes nothing of it.
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
