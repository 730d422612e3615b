import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** The paths of Chromium on common systems. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = places.find((place) => existsSync(place));

/** The reason for skipping, for the name of a suite. */
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
