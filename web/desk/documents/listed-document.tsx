import type { ListedDocument } from '../../../domain/documents.ts';
import { documentGroup } from '../../../domain/document-facts.ts';
import { InSiteLink } from '../../address/in-site-link.tsx';
import { useDeskRecordsMessages, useLanguage } from '../../language/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { useDeskHref } from '../desk-links.ts';
import { momentText } from '../imports/moment-text.ts';
import styles from '../records/records.module.css';

/** One document of the list: whose it is, how far it is, and what to do. */
export function ListedDocumentEntry({ document }: { readonly document: ListedDocument }) {
  const { documents, documentList } = useDeskRecordsMessages();
  const language = useLanguage();
  const href = useDeskHref();
  const { record, state, url, name, pages, passages = 0, status, at } = document;
  const said = { ...documents.advice, ...documentList.states };
  const group = documentGroup(state);
  return (
    <>
      <p className={styles.briefTitle}>
        <InSiteLink href={href(`records/${record.id}/documents`)}>{record.title}</InSiteLink>
      </p>
      <p>
        {group === 'unread' && <span className={styles.state}>{documentList.groups.unread}</span>}{' '}
        {said[state]}
      </p>
      <p className={styles.facts}>
        <Facts
          parts={[
            record.city !== undefined && <bdi key="city">{record.city}</bdi>,
            name !== undefined && name !== record.title && <bdi key="name">{name}</bdi>,
            pages !== undefined && documents.pages({ count: pages }),
            passages > 0 && documents.passages({ count: passages }),
            status !== undefined && `HTTP ${status}`,
            at !== undefined && momentText(language, at),
            url !== undefined && (
              <OutsideLink key="url" href={url}>
                {url}
              </OutsideLink>
            ),
          ]}
        />
      </p>
    </>
  );
}
