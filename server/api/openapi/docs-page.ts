import { escapeMarkup } from '../../export/plain-text.ts';
import { SITE_NAME } from '../../export/site.ts';
import { TOKENS_PATH } from './docs-style.ts';
import type { OpenApiDocument } from './document.ts';
import { examples } from './examples.ts';
import { parameterRow, schemaRows } from './schema-text.ts';
import type { OpenApiOperation } from './schema-text.ts';

export const DOCS_STYLE_PATH = '/api/docs.css';

/** The contract as a page, from the OpenAPI document and nothing else. No script, nothing from elsewhere. */
export function docsPage(document: OpenApiDocument, publicUrl: string): string {
  const groups = (document.tags ?? []).map(({ name, description = '' }) => ({
    name,
    description,
    operations: operationsOf(document, name),
  }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(document.info.title)}</title>
<link rel="stylesheet" href="${TOKENS_PATH}">
<link rel="stylesheet" href="${DOCS_STYLE_PATH}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<header>
<p><a href="/">${SITE_NAME}</a></p>
<h1>${escapeMarkup(document.info.title)}</h1>
<p>${escapeMarkup(document.info.description ?? '')}</p>
<p>Version ${escapeMarkup(document.info.version)}. For programs: <a href="/api/openapi.json">openapi.json</a>
(OpenAPI 3.1), from which clients can be generated.</p>
</header>
<nav aria-label="Paths"><ul>
${groups.flatMap(({ operations }) => operations.map(navigationLine)).join('\n')}
<li><a href="#examples">Examples</a></li>
</ul></nav>
<main>
<section id="examples"><h2>Examples</h2>
${examples(publicUrl).map(exampleText).join('\n')}
</section>
${groups.map(groupText).join('\n')}
<section id="errors"><h2>Errors</h2>
<p>Everything that fails answers in one shape: <code>error.code</code> is stable, <code>error.message</code> is for
people, <code>error.requestId</code> finds it in the log, and <code>error.issues</code> lists every problem of a
request.</p></section>
</main>
</body>
</html>
`;
}

const METHODS = ['get', 'post', 'put', 'delete'] as const;

interface Listed {
  /** Method and path. */
  readonly path: string;
  readonly operation: OpenApiOperation;
}

function operationsOf(document: OpenApiDocument, group: string): Listed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    return METHODS.flatMap((method) => {
      const operation = item[method] as OpenApiOperation | undefined;
      if (!operation?.tags?.includes(group)) return [];
      return [{ path: `${method.toUpperCase()} ${path}`, operation }];
    });
  });
}

function navigationLine({ path, operation }: Listed): string {
  return `<li><a href="#${operation.operationId}"><code>${escapeMarkup(path)}</code></a></li>`;
}

function groupText(group: { name: string; description: string; operations: readonly Listed[] }): string {
  return `<section><h2>${escapeMarkup(group.name)}</h2><p>${escapeMarkup(group.description)}</p>
${group.operations.map(operationText).join('\n')}
</section>`;
}

function operationText({ path, operation }: Listed): string {
  const parameters = (operation.parameters ?? []).map(parameterRow);
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, { description, content = {} }]) => {
      const types = status.startsWith('2')
        ? Object.keys(content).map((type) => `<code>${escapeMarkup(type)}</code>`)
        : [];
      return row([status, codeMarks(description), types.join(', ')]);
    },
  );
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
  const schema = success?.[1].content?.['application/json']?.schema;
  const fields = schema ? schemaRows(schema).map(row) : [];
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const sent = body ? schemaRows(body).map(row) : [];
  return `<article id="${operation.operationId}">
<h3><code>${escapeMarkup(path)}</code></h3>
<p>${codeMarks(operation.summary ?? '')}${operation.security ? ' Editors only.' : ''}</p>
${table('Parameters', ['name', 'in', 'values', 'meaning'], parameters.map(row))}
${table('Body', ['field', 'type', 'needed'], sent)}
${table('Answer', ['field', 'type', 'always there'], fields)}
${table('Statuses', ['status', 'meaning', 'media types'], responses)}
</article>`;
}

function exampleText({ title, curl, python, r }: ReturnType<typeof examples>[number]): string {
  const block = (name: string, code: string) =>
    `<h4>${name}</h4>\n<pre tabindex="0" aria-label="${name}: ${escapeMarkup(title)}"><code>${escapeMarkup(code)}</code></pre>`;
  return `<article><h3>${escapeMarkup(title)}</h3>
${block('curl', curl)}
${block('Python', python)}
${block('R', r)}
</article>`;
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** Cells are markup already. */
function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Text in which `code` is marked by backticks. */
function codeMarks(text: string): string {
  return escapeMarkup(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
