import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { PublishedRecord } from '../../domain/record.ts';
import { keywordsOf, notesOf } from './citation-parts.ts';
import { citationContext, citationOf, type CitationContext, type CslItem } from './citation.ts';
import type { ExportContext } from './export-format.ts';
import { citedPage, type ExportedRecord } from './exported-record.ts';
import { oneLine } from './plain-text.ts';

/** RIS, for Zotero, EndNote, Mendeley and the like. */
export async function* writeRis(
  records: AsyncIterable<ExportedRecord>,
  context: ExportContext,
): AsyncGenerator<string> {
  const citation = citationContext(context);
  for await (const record of records) yield risOf(record, { ...citation, page: citedPage(record) });
}

/**
 * One reference. The original title is a note, because TT would make `title` a translation and OP is unknown to
 * reports. There is no M1: programs read it as a report number.
 */
export function risOf(record: PublishedRecord, context: CitationContext): string {
  const item = citationOf(record, context);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', kindOf(record.kind).citation.reference.ris],
    ['TI', item.title],
    ...item.author.map(({ literal }): [string, string] => ['AU', corporateName(literal)]),
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0])],
    ['M3', item.genre],
    ['SP', item.page],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['LA', record.languages.length > 0 ? record.languages.join(', ') : undefined],
    ['AB', item.abstract],
    ...keywordsOf(record, context.lang).map((keyword): [string, string] => ['KW', keyword]),
    ['UR', item.URL],
    ['Y2', accessDate(item)],
    ['DB', item.archive],
    ['DP', item.source],
    ['AN', item.id],
    ...notesOf(record, context.lang, context.publicUrl).map((note): [string, string] => ['N1', note]),
  ];
  const written = lines.filter(([, value]) => value !== undefined && value !== '').map(writeLine);
  return [...written, 'ER  - ', '', ''].join('\r\n');
}

/** A value is one line and never holds what looks like the separator of tag and value. */
function writeLine([tag, value = '']: [string, string | undefined]): string {
  return `${tag}  - ${oneLine(value)}`;
}

/** A comma parts family and given names, so an organisation's own commas become dashes. */
function corporateName(name: string): string {
  return name.replace(/\s*,\s*/g, ' – ');
}

function accessDate({ accessed }: CslItem): string {
  const [year, month, day] = accessed['date-parts'][0] ?? [];
  return `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
}
