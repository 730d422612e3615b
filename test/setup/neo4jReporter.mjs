/** Says in words, at the end of a run, which Neo4j the tests ran on, or why on none. */
export default class Neo4jReporter {
  async onRunComplete() {
    const summary = await globalThis.parleyNeo4j?.summarize();
    if (summary !== undefined) process.stderr.write(`${summary}\n`);
  }
}
