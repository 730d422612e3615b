import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where systems keep Chromium. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = places.find((place) => existsSync(place));

/** For the name of a suite: why it was skipped, in words. */
export const whyNoBrowser = found ? '' : ' (NOT RUN: no Chromium is installed)';
export const hasBrowser = found !== undefined;

/** @param resolved names and the addresses that they are to have, as in `MAP name address` */
export function openBrowser(resolved?: string): Promise<Browser> {
  if (!found) throw new Error('No Chromium is installed.');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ];
  return chromium.launch({
    executablePath: found,
    args: [
      ...args,
      '--disable-component-update',
      '--disable-sync',
      ...(resolved === undefined ? [] : [`--host-resolver-rules=${resolved}`]),
    ],
  });
}
