import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser, whyNoBrowser } from './chromium.js';
import { startTestService } from './testService.js';
import type { TestService } from './testService.js';

// A browser on a busy machine takes its time.
jest.setTimeout(120_000);

let running: TestService;
let browser: Browser;
beforeAll(async () => {
  running = await startTestService();
  if (hasBrowser) browser = await openBrowser();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
  await running.service.stop();
});

const suite = hasBrowser ? describe : describe.skip;

suite(`in a browser without the internet${whyNoBrowser}`, () => {
  test.each([
    ['desktop', 'light', 1280],
    ['desktop', 'dark', 1280],
    ['phone', 'light', 360],
    ['phone', 'dark', 360],
  ] as const)('the start page is accessible and fits: %s, %s', async (_device, colorScheme, width) => {
    const { page, problems } = await open('/', { colorScheme, width });
    // The page's own policy allows no script; this one comes from the test, past the policy.
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('both IDEs can be reached from the start page with the keyboard', async () => {
    const { page } = await open('/', { colorScheme: 'light', width: 1280 });
    const reached: string[] = [];
    for (let step = 0; step < 2; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate<string>('document.activeElement.getAttribute("href")'));
    }
    expect(reached).toEqual(['/graphiql/', '/graphql']);
    await page.context().close();
  });

  test('the offline IDE sends an operation, shows the answer, and requests nothing from other hosts', async () => {
    const { page, hosts } = await open('/graphiql/', { colorScheme: 'light', width: 1280 });
    await page.getByText('IranInTheArticle').first().waitFor();
    const [response] = await Promise.all([
      page.waitForResponse(
        (answer) =>
          answer.url().endsWith('/graphql') &&
          (answer.request().postData() ?? '').includes('IranInTheArticle'),
      ),
      page.getByText('Send Request').click(),
    ]);
    // The schema of this test knows no country, and says so.
    expect(response.status()).toBe(400);
    await page.getByText('Cannot query field').first().waitFor();
    expect(await page.getByText('Altair AI').first().isVisible()).toBe(false);
    await page.getByText('Docs', { exact: true }).click();
    await page.getByText('Query', { exact: true }).nth(1).waitFor();
    expect([...hosts]).toEqual([new URL(running.url).host]);
    await page.context().close();
  });
});

/** What a page of a site asks of its own origin, as its script would. */
const ASK = `fetch('/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ hello }' }),
}).then(async (answer) => ({ status: answer.status, text: await answer.text() }))`;

suite(`a page whose name leads to this machine${whyNoBrowser}`, () => {
  test('reads nothing from the service', async () => {
    const all = await startTestService({ PARLEY_HOSTS: '*' });
    const rebinding = await openBrowser('MAP evil.test 127.0.0.1');
    try {
      // A page of another site has no policy of ours, and came before its name was made to lead here.
      const page = await rebinding.newPage({ bypassCSP: true });
      const ask = async (host: string, { url }: TestService): Promise<Read> => {
        await page.goto(`http://${host}:${new URL(url).port}/`);
        return page.evaluate<Read>(ASK);
      };
      const { status, text } = await ask('evil.test', running);
      expect([status, text.includes('PARLEY_HOSTS'), text.includes('Hello')]).toEqual([421, true, false]);
      const read = { status: 200, text: expect.stringContaining('Hello world') };
      expect(await ask('127.0.0.1', running)).toEqual(read);
      // Else the browser alone might have refused.
      expect(await ask('evil.test', all)).toEqual(read);
    } finally {
      await rebinding.close();
      await all.service.stop();
    }
  });
});

interface Read {
  readonly status: number;
  readonly text: string;
}

interface Opened {
  readonly page: Page;
  /** What the console complained of. */
  readonly problems: readonly string[];
  readonly hosts: ReadonlySet<string>;
}

async function open(path: string, look: { colorScheme: 'light' | 'dark'; width: number }): Promise<Opened> {
  const viewport = { width: look.width, height: 800 };
  const context = await browser.newContext({
    viewport,
    colorScheme: look.colorScheme,
    bypassCSP: path === '/',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
  });
  await page.goto(running.url + path);
  return { page, problems, hosts };
}
