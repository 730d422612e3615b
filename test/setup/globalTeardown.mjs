/** Ends the Neo4j of this run, if one was started. */
export default async function globalTeardown() {
  await globalThis.parleyNeo4j?.run.desk?.close();
}
