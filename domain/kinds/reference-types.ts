/** What one sort of publication is in each format of references. */
export interface ReferenceType {
  readonly csl: string;
  readonly ris: string;
  readonly bibtex: string;
  /** What BibTeX calls its publisher. */
  readonly bibtexPublisher: string;
  /** The meta tag in which a page names its publisher. */
  readonly publisherTag: string;
}

/**
 * A report, for plans, laws and cases: of all the types it alone keeps author, institution, place and genre in Zotero,
 * EndNote and BibTeX, and every program reads RPRT so. Zotero takes `@misc` with a publisher for a book. See `docs/decisions/0019-zotero-reads-reports.md`.
 */
export const REPORT = {
  csl: 'report',
  ris: 'RPRT',
  bibtex: 'techreport',
  bibtexPublisher: 'institution',
  publisherTag: 'citation_technical_report_institution',
} as const satisfies ReferenceType;
