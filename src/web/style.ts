/** The style of the page at `/`. Contrast is at least 4.5 to 1 in both schemes (WCAG 2.2, 1.4.3). */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fbf9f5; --raised: #ffffff; --ink: #1d2427; --quiet: #56636a; --line: #ddd6ca; --accent: #1f5f7a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181b; --raised: #1a2327; --ink: #eceae5; --quiet: #a3b0b6; --line: #324046; --accent: #7fc4e0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main { max-width: 52rem; margin: 0 auto; padding: clamp(2rem, 8vw, 5rem) 1.25rem 3rem; }
h1 {
  margin: 0.75rem 0 0; font: 600 clamp(2.5rem, 8vw, 3.75rem)/1.05 ui-serif, Georgia, "Times New Roman", serif;
  letter-spacing: -0.02em;
}
h2 { margin: 3rem 0 0.25rem; font-size: 1.125rem; }
p { margin: 0.5rem 0; }
.lead { max-width: 36rem; color: var(--quiet); font-size: 1.25rem; line-height: 1.5; }
nav { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin-top: 2.5rem; }
a { color: var(--accent); }
.card {
  display: block; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 0.75rem;
  background: var(--raised); text-decoration: none; transition: border-color 0.15s, transform 0.15s;
}
.card strong { display: block; font-size: 1.125rem; }
.card strong::after { content: " \\2192"; }
.card span { color: var(--quiet); }
.card:hover { border-color: var(--accent); transform: translateY(-2px); }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
pre {
  margin: 1rem 0 0; padding: 1.25rem 1.5rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.75rem;
  background: var(--raised); line-height: 1.4;
}
code { font-size: 0.9rem; font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
footer { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 3rem; font-size: 0.9375rem; }
footer a { padding: 0.25rem 0; }
@media (prefers-reduced-motion: reduce) { .card { transition: none; } .card:hover { transform: none; } }
`.trimStart();
