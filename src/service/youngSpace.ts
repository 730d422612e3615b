import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of new space, both halves of it: two semi-spaces of 4 MiB. */
const ENOUGH = 2 * 4 * 1024 * 1024;
/** Milliseconds between looks. New space grows by what survived collections, which takes several of them. */
const LOOK_AFTER = 50;

/**
 * Keeps the space for young objects (new space) at the size that this service needs.
 *
 * V8 doubles new space whenever as much as it holds has survived collections since it grew last, up to two semi-spaces
 * of 16 MiB (32 from Node 24 on), and keeps them. Loading modules makes it do so, and nothing after that needs them:
 * what a request makes is garbage when it is answered. `--max-semi-space-size` would say so, but V8 reads it once, when
 * it makes the heap, so only who starts `node` can give it. The factor by which new space grows it reads whenever that
 * grows. So new space is made to grow at once, and from then on the factor is 1, which is no growth. It is V8's own
 * again while V8 has made new space smaller, in an idle hour: with less than 4 MiB garbage would grow old before it is
 * found.
 *
 * A V8 that does not know the factor says so on standard error, once, and grows as it always did. Whoever gave `node` a
 * size has it. To be called before the service is loaded.
 * @param given the options of `node`
 */
export function keepYoungSpaceSmall(given: readonly string[]): void {
  if (given.some((option) => /semi[-_]space/.test(option))) return;
  growYoungSpace();
  let grows = true;
  const look = (): void => {
    const shallGrow = youngSpace() < ENOUGH;
    if (shallGrow !== grows) setFlagsFromString(`--semi-space-growth-factor=${shallGrow ? 2 : 1}`);
    grows = shallGrow;
  };
  look();
  setInterval(look, LOOK_AFTER).unref();
}

/** Makes objects that survive until V8 has doubled new space often enough, within some ten milliseconds. */
function growYoungSpace(): void {
  const kept: unknown[] = [];
  while (youngSpace() < ENOUGH && kept.length < MOST_MADE)
    kept.push(Array.from({ length: 1_000 }, (_, at) => ({ at })));
}

/** Thousands of objects: three times as many as it takes. */
const MOST_MADE = 250;

/**
 * Lets the heap grow by half before it is collected again, where V8 would let it grow to up to four times what is
 * alive: after 10,000 requests 190 MB were held of which 30 were alive. A collection takes some 20 ms, most of it beside
 * the service's own work, and the processor time of a request was no more.
 */
export function collectInTime(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** The bytes that both halves of new space may come to hold. */
export function youngSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
