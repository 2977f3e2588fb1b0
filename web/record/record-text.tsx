import { useState } from 'react';
import type { RecordResponse } from '../../domain/responses.ts';
import { spokenIn, translationInto, type Translated } from '../../domain/translations.ts';
import { KINDS } from '../../domain/kinds/index.ts';
import { SECTION_HEADINGS } from '../../domain/vocabularies/section-headings.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, useMessages, useRecordMessages } from '../language/messages.ts';
import { useTextLanguage } from '../language/text-language.ts';
import { HowToSection } from './offer/how-to-section.tsx';
import { OfferSections } from './offer/offer-sections.tsx';
import { PlaceMeta } from '../ui/place-meta.tsx';
import { periodText } from '../ui/period-text.ts';
import { AtAGlance } from './at-a-glance.tsx';
import { ConnectedRecords } from './connected-records.tsx';
import { DocumentsSection } from './documents/documents-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { registerColumns, RegisterTable } from './register-table.tsx';
import { RecordActions } from './record-actions.tsx';
import { RecordImage } from './record-image.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { TranslationNote } from './translation-note.tsx';
import styles from './record.module.css';

/** What a record says: where and when, title, summary, sections; in the reader’s language where it is known in it. */
export function RecordText({ record: given }: { readonly record: RecordResponse }) {
  const [wantsOriginal, setWantsOriginal] = useState(false);
  const language = useLanguage();
  const messages = useMessages();
  const words = useRecordMessages();
  const textLanguage = useTextLanguage();
  const isTranslated = translationInto(given, language) !== undefined;
  const record: RecordResponse & { readonly translated?: Translated } =
    isTranslated && !wantsOriginal ? spokenIn(given, language) : given;
  const columns = registerColumns(record);
  const meta = [
    labelOf(KINDS, record.kind, language),
    periodText(record, language, messages),
    record.contact?.organisation && <bdi key="who">{record.contact.organisation}</bdi>,
  ];
  return (
    <div className={styles.text}>
      <p className={styles.meta}>
        <PlaceMeta record={record} parts={meta} />
      </p>
      <h1>
        <bdi lang={textLanguage(record, 'title')}>{record.title}</bdi>
      </h1>
      {record.titleOriginal && record.titleOriginal !== record.title && (
        <p className={styles.original}>
          <span className="for-readers">{messages.search.original}: </span>
          <span lang={record.languages[0]} dir="auto">
            {record.titleOriginal}
          </span>
        </p>
      )}
      {isTranslated && (
        <TranslationNote translated={record.translated} onSwitch={() => setWantsOriginal(!wantsOriginal)} />
      )}
      <RecordActions record={record} />
      <AtAGlance record={record} />
      <div
        className={styles.summary}
        lang={columns || record.summary === '' ? undefined : textLanguage(record, 'summary')}
      >
        {columns ? (
          <RegisterTable record={record} columns={columns} />
        ) : record.summary === '' ? (
          <p className={styles.quiet}>{words.noSummary}</p>
        ) : (
          <Paragraphs text={record.summary} />
        )}
      </div>
      <OfferSections record={record} />
      {record.image && <RecordImage image={record.image} />}
      {record.sections.map((section, at) => (
        <section key={at}>
          <h2>{labelOf(SECTION_HEADINGS, section.heading, language)}</h2>
          <div lang={textLanguage(record)}>
            <Paragraphs text={section.text} />
          </div>
        </section>
      ))}
      <HowToSection record={record} />
      <ConnectedRecords record={record} />
      <EvidenceSection record={record} />
      <DocumentsSection record={record} />
    </div>
  );
}
