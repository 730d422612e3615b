/**
 * What is run by tsx here is compiled where it is used, and has no source maps there. The driver makes a stack trace
 * for each result, and tsx would map each of them: a tenth of a millisecond that nobody pays.
 */
process.setSourceMapsEnabled(false);
