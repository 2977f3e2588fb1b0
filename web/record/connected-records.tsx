import { kindOf } from '../../domain/kinds/kind-of.ts';
import type { RecordResponse } from '../../domain/responses.ts';
import { RELATION_TYPES } from '../../domain/vocabularies/relation-types.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import { LinkList } from './offer/link-list.tsx';
import styles from './record.module.css';

type Related = RecordResponse['related'][number];

/** What the record is to others, and they to it, each sort of relation once. Guides and funds have sections of their own. */
export function ConnectedRecords({ record }: { readonly record: RecordResponse }) {
  const language = useLanguage();
  const words = useRecordMessages();
  const isCase = kindOf(record.kind).belongsTo === 'city';
  const related = record.related.filter((each) => !(isOfOffers(each) && each.isFrom !== isCase));
  if (related.length === 0) return null;
  const groups = new Map<string, Related[]>();
  for (const each of related) {
    const name = each.isFrom ? words.back[each.as] : labelOf(RELATION_TYPES, each.as, language);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return (
    <section>
      <h2>{words.related}</h2>
      <dl className={styles.related}>
        {[...groups].map(([name, records]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <LinkList records={records} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function isOfOffers({ as }: Related): boolean {
  return as === 'uses-toolkit' || as === 'funded-by';
}
