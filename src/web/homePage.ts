import { examples } from './examples.js';

/**
 * Returns the page at `/`: the purpose of the service, the two ways to explore it, and a first operation to send. No
 * script.
 */
export function homePage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="A knowledge graph of diplomacy and conflict, served as GraphQL." />
    <title>Parley</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}" />
    <link rel="stylesheet" href="/style.css" />
  </head>
  <body>
    <main>
      <header>
        ${mark}
        <h1>Parley</h1>
        <p class="lead">
          A knowledge graph of diplomacy and conflict, in which every fact says who claimed it and where it is written.
        </p>
      </header>
      <nav aria-label="Ways to explore">
        <a class="card" href="/graphiql/">
          <strong>Explore offline</strong>
          <span>An editor served from this machine, with ${examples.length} operations to begin with.</span>
        </a>
        <a class="card" href="/graphql">
          <strong>Apollo Sandbox</strong>
          <span>Build operations by clicking through the schema. Needs the internet.</span>
        </a>
      </nav>
      <section aria-labelledby="ask">
        <h2 id="ask">Or ask from a program</h2>
        <p><code>POST /graphql</code> with <code>content-type: application/json</code></p>
        <pre tabindex="0" aria-label="An operation"><code>${escapeHtml(examples[0].operation.trim())}</code></pre>
      </section>
      <footer>
        <a href="/livez">Is it alive?</a>
        <a href="/readyz">Is it ready?</a>
      </footer>
    </main>
  </body>
</html>
`;
}

/** The text at `/` if pages are off. */
export const plainHome = 'Parley serves GraphQL over HTTP at /graphql.\n';

/** The logo: two parties, the words between them, and the place of these words. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true"><g fill="none" stroke="#b4532a" stroke-width="3"><path d="M14 22 50 22M14 22 32 50M50 22 32 50"/></g><circle cx="14" cy="22" r="9" fill="#1f5f7a"/><circle cx="50" cy="22" r="9" fill="#2a8068"/><circle cx="32" cy="50" r="7" fill="#b4532a"/></svg>`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
