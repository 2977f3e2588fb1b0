import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { KeptMapping } from '../../../../domain/desk.ts';
import { shortDate } from '../../../../languages/names.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { forgetMapping } from '../../api/desk-requests.ts';
import { readOptions } from '../../api/import-options.ts';
import { FailureText } from '../../desk-failure.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { useSession } from '../../session/session-store.ts';
import styles from './columns.module.css';

/** Mappings that were kept for files with the same columns, ready to be used. */
export function KeptMappings() {
  const words = useDeskMessages();
  const language = useLanguage();
  const { current, draft, mappings, isOwn } = useOpenImport();
  const client = useQueryClient();
  const session = useSession();
  const [said, setSaid] = useState<ReactNode>('');
  const headers = current.columns.map(({ header }) => header);
  const fitting = mappings.mappings.filter(({ header }) => header.every((name) => headers.includes(name)));
  const same = fitting.filter(({ header }) => header.length === headers.length);
  if (!isOwn || fitting.length === 0) return null;

  function use({ name, options }: KeptMapping) {
    const { kind, source, mapping } = readOptions(options);
    draft.change((before) => ({ ...before, kind, source, mapping }));
    setSaid(words.kept.used({ name }));
  }

  async function forget({ id }: KeptMapping) {
    try {
      await forgetMapping(id);
      await client.invalidateQueries({ queryKey: ['desk', 'mappings'] });
    } catch (error) {
      setSaid(<FailureText error={error} />);
    }
  }

  const mayForget = ({ by }: KeptMapping) =>
    session.state === 'in' && (session.editor.role === 'admin' || session.editor.name === by);

  return (
    <div className={desk.note}>
      <ul className={styles.kept}>
        {(same.length > 0 ? same : fitting).map((kept) => (
          <li key={kept.id}>
            <span>
              {words.kept.match({
                name: kept.name,
                by: kept.by,
                when: shortDate(language, new Date(kept.at)),
              })}
            </span>
            <button type="button" className={`${desk.primary} ${desk.small}`} onClick={() => use(kept)}>
              {words.kept.use({ name: kept.name })}
            </button>
            {mayForget(kept) && (
              <button
                type="button"
                className={`${desk.plain} ${desk.small}`}
                onClick={() => void forget(kept)}
              >
                {words.kept.forget({ name: kept.name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <output className={styles.said}>{said}</output>
    </div>
  );
}
