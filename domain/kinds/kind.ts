import type { NamedHeader } from '../columns.ts';
import type { DocumentTypeId } from '../vocabularies/document-types.ts';
import type { Term } from '../vocabularies/term.ts';
import type { ReferenceType } from './reference-types.ts';

/** What a decision may need of a record: `evidenceScoreOf` looks for it. */
export type NeededEvidence =
  | 'official-document'
  | 'results'
  | 'cost'
  | 'funder'
  | 'contact'
  | 'verified'
  | 'official-page'
  | 'makers'
  | 'coverage'
  | 'particulars';

/** The fields of a record that only the records of one kind have. */
export type OfferPart = 'toolkit' | 'fund' | 'exchange';

/** Everything in which one kind of record differs from the others. Everything else that knows kinds maps over these entries. */
export interface Kind<Id extends string = string> extends Term<Id> {
  /** What a record of it is about: one city, or an area of coverage such as a group of countries. */
  readonly belongsTo: 'city' | 'coverage';
  /** The field of the record that holds what only this kind says, if it has one. */
  readonly part?: OfferPart;
  /** Which question of somebody who wants to do the like its records answer, beside what others did. */
  readonly answers?: 'how' | 'who-pays' | 'where-to-learn';
  /** The columns of its template, sections among them; a record may have the others too. Their order says nothing. */
  readonly columns: readonly NamedHeader[];
  /** In the order in which a page says what is missing. */
  readonly needs: readonly NeededEvidence[];
  /** How a table that does not say its kind gives it away: by a column that only this kind has, or by its file's name. */
  readonly recognisedBy: { readonly columns: readonly NamedHeader[]; readonly fileName?: RegExp };
  /** What the id of a record without one ends in, so that records of one title and city differ; '' for one kind at most. */
  readonly idEnding: string;
  readonly files: {
    /** As the download of the empty table is called. */
    readonly template: string;
    /** Its table in the collection that is downloaded, and in the one that we ship. */
    readonly table: string;
  };
  readonly citation: {
    readonly reference: ReferenceType;
    /** What sort of publication it is: its document type (its label where it has none), or the `genre` of `terms.json`. */
    readonly genre: 'document-type' | 'own';
    /** Who brought it out: its issuer, or the source that tells of it. */
    readonly publishedBy: 'issuer' | 'source';
    /** The year that it dates from: the first of these that is known. */
    readonly years: readonly ('adopted' | 'start' | 'edition')[];
    /** In the words of schema.org, with the document types that have one of their own. */
    readonly jsonLd: string;
    readonly jsonLdOfDocument?: Readonly<Partial<Record<DocumentTypeId, string>>>;
  };
  readonly look: {
    /** The design token of its colour, where kinds are told apart by colour. */
    readonly colour: `--${string}`;
  };
}
