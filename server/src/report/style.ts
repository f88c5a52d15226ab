/**
 * The page's one style. In an editor it takes the editor's colors, elsewhere the reader's light or dark ones; on paper black
 * on white. No color alone tells anything.
 */
export const style = `
:root { color-scheme: light dark; --ink: var(--vscode-foreground, #22303a); --paper: var(--vscode-editor-background, #fdfcfa); --soft: var(--vscode-descriptionForeground, #56646e); --line: var(--vscode-panel-border, #d8d2c6); --own: #1f7a80; --reported: #b9762f; --link: var(--vscode-textLink-foreground, #14606a); }
@media (prefers-color-scheme: dark) { :root { --ink: var(--vscode-foreground, #e6e3dc); --paper: var(--vscode-editor-background, #1d2327); --soft: var(--vscode-descriptionForeground, #b3bcc2); --line: var(--vscode-panel-border, #424b52); --own: #4db3b8; --reported: #e0a868; --link: var(--vscode-textLink-foreground, #7fd0d6); } }
body.vscode-dark, body.vscode-high-contrast { --own: #4db3b8; --reported: #e0a868; }
body.vscode-light { --own: #1f7a80; --reported: #a5642a; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.5rem 3rem; max-width: 56rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-top: .8rem; border-top: 1px solid var(--line); }
p, li { max-width: 44rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.numbers { display: flex; flex-wrap: wrap; gap: .6rem 2.2rem; margin: 1rem 0; padding: 0; list-style: none; }
.numbers b { display: block; font-size: 1.7rem; line-height: 1.2; font-weight: 600; }
.note { color: var(--soft); }
figure { margin: .6rem 0 1rem; }
figcaption { color: var(--soft); font-size: .9rem; margin-top: .3rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; font-size: 13px; font-family: inherit; }
svg text { fill: var(--ink); dominant-baseline: central; }
svg .tick { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--line); }
svg .own { fill: var(--own); }
svg .reported { fill: none; stroke: var(--reported); stroke-width: 1.5; stroke-dasharray: 4 2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1rem; }
tbody th { font-weight: 400; }
td a, th.number { white-space: nowrap; }
@media print { :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --own: #444; --reported: #000; --link: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } a { text-decoration: none; } .scroll { overflow: visible; } }
`;

/** What the page's security policy allows: this style and nothing else. A test holds the two together. */
export const styleHash = 'sha256-BPtbrKQZ/I3NZuSBF3iyOmTzrt1K7H3RO18Xri8Rys4=';
