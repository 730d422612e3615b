const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * For `npm run test:quick`: keeps the test files that start nothing. A file is left out if it, or a file of test/ that it
 * imports, opens an engine, listens on a port or starts a process, as far as its imports tell.
 */
const STARTING = [
  /^\.\.?\/.*\/?engines\.js$/,
  /\/graph\/open\.js$/,
  /\/graph\/(embedded|neo4j)\/(embedded|neo4j)\.js$/,
  /\/service\/(service|runService)\.js$/,
  /^(node:child_process|node:http|express|playwright-core|@grafeo-db\/js|neo4j-driver)$/,
];
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

module.exports = async (paths) => {
  const known = new Map();
  return { filtered: paths.filter((path) => !starts(path, known)) };
};

function starts(file, known) {
  if (known.has(file)) return known.get(file);
  known.set(file, false);
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => name);
  const isStarting = imported.some((name) => STARTING.some((each) => each.test(name)));
  const result =
    isStarting || imported.some((name) => leads(file, name) && starts(resolved(file, name), known));
  known.set(file, result);
  return result;
}

/** What src/ imports is not followed: it can do all of this, and a test of one function of it does none. */
function leads(file, name) {
  return name.startsWith('.') && name.endsWith('.js') && resolved(file, name).includes('/test/');
}

function resolved(file, name) {
  return join(dirname(file), name.replace(/\.js$/, '.ts'));
}
