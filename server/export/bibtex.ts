import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { citationContext, citationOf, type CitationContext } from './citation.ts';
import type { ExportContext } from './export-format.ts';
import { citedPage, type ExportedRecord } from './exported-record.ts';
import { oneLine } from './plain-text.ts';

/** BibTeX in UTF-8; the fields that only biblatex knows are passed over by the rest. */
export async function* writeBibtex(
  records: AsyncIterable<ExportedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  const citation = citationContext(context);
  for await (const record of records) yield bibtexOf(record, { ...citation, page: citedPage(record) });
}

/** One entry, its key the record's id, of the same type as in the other formats. */
export function bibtexOf(record: PublishedRecord, context: CitationContext): string {
  const item = citationOf(record, context);
  const { reference } = kindOf(record.kind).citation;
  const fields: [name: string, value: string | undefined][] = [
    ['title', protectCapitals(item.title)],
    ['origtitle', item['original-title'] && escapeLatex(item['original-title'])],
    ['author', item.author.map(({ literal }) => `{${escapeLatex(literal)}}`).join(' and ')],
    [reference.bibtexPublisher, `{${escapeLatex(item.publisher)}}`],
    ['type', escapeLatex(item.genre)],
    ['year', item.issued && String(item.issued['date-parts'][0]?.[0])],
    ['pages', item.page],
    ['address', item['publisher-place'] && escapeLatex(item['publisher-place'])],
    ['url', bareUrl(item.URL)],
    ['urldate', context.at.toISOString().slice(0, 10)],
    ['language', record.languages.length > 0 ? record.languages.join(' and ') : undefined],
    ['abstract', item.abstract && escapeLatex(item.abstract)],
    ['keywords', item.keyword && escapeLatex(item.keyword)],
    ['note', escapeLatex(item.note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${reference.bibtex}{${item.id},\n${lines.join('')}}\n\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces and does not see the backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text in which LaTeX sees no command, comment or mathematics; letters of every script stay as they are. */
function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? '');
}

/** Styles put titles into lower case; words with capitals keep them. The first letter of all is kept anyway. */
function protectCapitals(title: string): string {
  const words = title.split(' ').map((word, at) => {
    const isName = (at === 0 ? /.\p{Lu}/u : /\p{Lu}/u).test(word);
    return isName ? `{${escapeLatex(word)}}` : escapeLatex(word);
  });
  return words.join(' ');
}

/** `url` is read letter by letter, so nothing is escaped but what would end the field. */
function bareUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
