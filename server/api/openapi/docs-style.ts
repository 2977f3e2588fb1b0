/** The site's design tokens as it is built, in light and dark: `web/styles/tokens.css`. */
export const TOKENS_PATH = '/tokens.css';

/** The style sheet of the API page, in the site's own tokens; without them it is plain and readable. */
export const DOCS_STYLE = `* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1rem clamp(1rem, 4vw, 3rem) 4rem;
  max-width: 70rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
}
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2 { margin-top: 3rem; border-block-end: 1px solid var(--line); }
h3 { margin-top: 2rem; overflow-wrap: anywhere; }
h4 { margin: 1rem 0 0.25rem; }
nav ul { columns: 18rem; padding: 0; list-style: none; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; margin: 0; padding: 0.75rem 1rem; background: var(--hover); border: 1px solid var(--line); }
.wide { overflow-x: auto; margin-block: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-block-end: 1px solid var(--line); }
`;
