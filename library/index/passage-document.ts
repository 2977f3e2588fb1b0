import type { PublishedRecord } from '../../domain/record.ts';
import type { KeptDocument } from '../catalogue/document-store.ts';
import type { PassageText } from '../documents/cut/cut-document.ts';
import { passageKeys, placeWords, type PassageKeys } from '../words/passage-words.ts';
import { engineDocument, type EngineDocument } from './engine-document.ts';

/** What a passage is narrowed by: everything that its record is narrowed by. */
type OfRecord = Omit<EngineDocument, 'id' | 'keys' | 'record' | 'named' | 'titleSort'>;

/** A passage as the engine holds it. */
export interface PassageDocument extends OfRecord {
  readonly id: string;
  /** The record under which readers find it. */
  readonly record: string;
  /** The record that has the document: another one that was merged into it. */
  readonly owner: string;
  readonly document: string;
  /** Its number in the document, from 1. */
  readonly passage: number;
  readonly page: number;
  readonly keys: PassageKeys;
  readonly headings: readonly string[];
  readonly text: string;
  /** Which writing of the owner's passages it is of: others are out of date. */
  readonly build: string;
}

/** Makes the passages of the documents of one record. */
export function passageDocumentsOf(record: PublishedRecord, build: string) {
  const {
    id: _id,
    keys: _keys,
    record: _json,
    named: _named,
    titleSort: _title,
    ...ofRecord
  } = engineDocument(record, []);
  const place = placeWords(record);
  return (document: KeptDocument, passages: readonly PassageText[]): PassageDocument[] =>
    passages.map(({ page, headings, text }, at) => ({
      ...ofRecord,
      id: `${document.recordId}_${document.id}_${at + 1}`,
      record: record.id,
      owner: document.recordId,
      document: document.id,
      passage: at + 1,
      page,
      keys: passageKeys(headings, text, place),
      headings: document.shown === 'none' ? [] : headings,
      text: document.shown === 'none' ? '' : text,
      build,
    }));
}
