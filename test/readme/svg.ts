/** A picture of the documentation: its size in units of the drawing, and its meaning in words. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Read aloud in place of the picture. */
  readonly title: string;
}

/**
 * A drawing as an SVG file that can stand in a page of a code host: no script, no font to load, colors for light and
 * dark. It has a ground of its own, because a host may show a dark page on a system with a light theme.
 */
export function svgOf({ width, height, title }: Picture, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapeXml(title)}</title>
<style>
${STYLE}</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12"/>
${shapes}
</svg>
`;
}

export function textOf(x: number, y: number, style: string, words: string): string {
  return `<text class="${style}" x="${x}" y="${y}">${escapeXml(words)}</text>`;
}

export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Each text color has a contrast of 4.5 or more to its ground, in both schemes. */
const STYLE = `svg { color-scheme: light dark; --paper: #fbf9f5; --ink: #1d2427; --quiet: #55626a; --edge: #c9c0b0; --soft: #d9d0c1; --wire: #928877;
  --a: #ffffff; --b: #e3eef3; --c: #e0f0ea; --mark: #b4471a; --ours: #1f5f7a; --raw: #55626a; --library: #a8471f; --loader: #1f6e58 }
@media (prefers-color-scheme: dark) { svg { --paper: #12181b; --ink: #ebe9e3; --quiet: #a4b1b7; --edge: #45545b; --soft: #34434a; --wire: #7d909a;
  --a: #192125; --b: #17313c; --c: #12332a; --mark: #f0a07c; --ours: #86c8e2; --raw: #a4b1b7; --library: #f0a07c; --loader: #74cdb0 } }
text { font: 17px "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, "Liberation Sans", sans-serif; fill: var(--ink) }
.small { font-size: 15px } .over { stroke: var(--paper); stroke-width: 5px; paint-order: stroke } .quiet { fill: var(--quiet) } .name { font-weight: 600 }
.gist { font: 600 23px Georgia, "Liberation Serif", serif } .said { font: italic 19px Georgia, "Liberation Serif", serif }
.mono { font: 14px ui-monospace, Menlo, Consolas, "Liberation Mono", monospace }
.ground { fill: var(--paper); stroke: var(--edge) } .box { stroke: var(--edge) }
.v0 { fill: var(--a) } .v1 { fill: var(--b) } .v2 { fill: var(--c) }
.sentence { fill: var(--soft) } .here { fill: var(--wire) } .mark { fill: var(--mark) } .line { stroke: var(--soft) }
.raw { fill: none; stroke: var(--raw); stroke-width: 2 } .ours { fill: var(--ours) } .library { fill: var(--library) } .loader { fill: var(--loader) }
`;
