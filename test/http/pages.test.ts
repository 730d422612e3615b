import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { startTestService } from './testService.js';
import type { TestService } from './testService.js';
import { examples } from '../../src/web/examples.js';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.service.stop());

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const policyOf = (headers: Headers) => headers.get('content-security-policy') ?? '';

describe('the start page', () => {
  test('leads to both IDEs, and has no script and no style of its own', async () => {
    const { status, headers, text } = await running.get('/', browser);
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(text).toContain('href="/graphiql/"');
    expect(text).toContain('href="/graphql"');
    expect(text).not.toMatch(/<script|<style| style=| on\w+=|https?:\/\/(?!www\.w3\.org)/);
    expect(policyOf(headers)).toBe(
      "default-src 'none';style-src 'self';img-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    const style = await running.get('/style.css');
    expect({ status: style.status, type: style.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/css; charset=utf-8',
    });
  });
});

describe('Apollo Sandbox', () => {
  test('is embedded, opens on the first example, and reports nothing', async () => {
    const { status, headers, text } = await running.get('/graphql', browser);
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    const config = /embeddedSandboxConfig = (\{.*\});/.exec(text)?.[1] ?? '';
    expect(JSON.parse(config)).toMatchObject({
      runTelemetry: false,
      endpointIsEditable: false,
      initialState: { document: examples[0].operation, includeCookies: false, pollForSchemaUpdates: false },
    });
  });

  test('has a policy of its own, so that its scripts run, and only on its own page', async () => {
    const page = await running.get('/graphql', browser);
    expect(policyOf(page.headers)).toBe("base-uri 'none';object-src 'none';frame-ancestors 'none'");
    expect(page.text).toMatch(/http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-/);
    const answer = await running.ask('{ hello }');
    expect(policyOf(answer.headers)).toContain("default-src 'none'");
  });
});

describe('the offline IDE', () => {
  test('is served entirely by this service', async () => {
    const { status, text } = await running.get('/graphiql', browser);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en">');
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, file]) => file ?? '')
      .filter((file) => file !== '/graphiql/');
    expect(files).toEqual(expect.arrayContaining(['main.js', 'styles.css', 'start.js']));
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//);
      expect([file, (await running.get(`/graphiql/${file}`)).status]).toEqual([file, 200]);
    }
  });

  test('runs no inline script and nothing from elsewhere', async () => {
    const { headers, text } = await running.get('/graphiql/', browser);
    expect(text).not.toMatch(/<script(?![^>]*src=)[^>]*>/);
    expect(policyOf(headers)).toMatch(/default-src 'self';script-src 'self';/);
    expect(policyOf(headers)).not.toMatch(/https?:|script-src[^;]*unsafe/);
  });

  test('opens each example in a tab', async () => {
    const { text } = await running.get('/graphiql/start.js');
    for (const { title } of examples) expect(text).toContain(`initialName: \`${title}\``);
    expect(text).toContain('query IranInTheArticle');
  });

  test('keeps scripts of a visitor in a frame that reaches nothing', async () => {
    const { headers, status } = await running.get('/graphiql/iframe-sandbox/index.html', browser);
    expect({ status, policy: policyOf(headers) }).toEqual({ status: 200, policy: 'sandbox allow-scripts' });
  });

  test('serves its own files, not the whole package', async () => {
    expect((await running.get('/graphiql/package.json')).status).toBe(404);
    expect((await running.get('/graphiql/../package.json')).status).toBe(404);
  });
});

describe('the examples', () => {
  test.each(examples.map((example) => [example.title, example] as const))(
    '%s is a named query with a comment',
    (_title, example) => {
      const [definition] = parse(example.operation).definitions;
      expect(definition).toMatchObject({
        kind: 'OperationDefinition',
        operation: 'query',
        name: expect.anything(),
      });
      expect(example.operation.startsWith('# ')).toBe(true);
      if (example.variables !== undefined)
        expect(() => void JSON.parse(example.variables ?? '')).not.toThrow();
    },
  );

  test('the version of the IDE is pinned, because its files are served unchanged', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['altair-static']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
