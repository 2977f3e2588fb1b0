import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useRecordMessages } from '../language/messages.ts';
import { useFocusAtFirst } from '../ui/use-focus-at-first.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ReportEnd } from './report-end.tsx';
import styles from './report.module.css';
import { Trap } from './trap.tsx';
import { useReport } from './use-report.ts';

const NOTHING = { title: '', place: '', link: '', text: '' };

/** A case that the library should have, from anybody, without an account. */
export function SuggestPage() {
  const { suggest, report } = useRecordMessages();
  useTitle(suggest.title);
  const main = useFocusAtFirst();
  const { sending, send } = useReport();
  const [written, setWritten] = useState(NOTHING);
  const [website, setWebsite] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ kind: 'suggestion', ...written, website });
  };
  const field = (name: keyof typeof NOTHING) => ({
    value: written[name],
    onChange: (event: { target: { value: string } }) =>
      setWritten({ ...written, [name]: event.target.value }),
  });
  return (
    <main id="main" tabIndex={-1} ref={main} className={styles.page}>
      <PageHead title={suggest.title} lead={sending.state !== 'sent' && <p>{suggest.hint}</p>} />
      {sending.state === 'sent' ? (
        <output>{suggest.sent}</output>
      ) : (
        <form className={`${styles.form} ${styles.card}`} onSubmit={submit}>
          <Labelled label={suggest.what}>
            {(id) => <input id={id} required maxLength={300} autoComplete="off" {...field('title')} />}
          </Labelled>
          <Labelled label={suggest.place}>
            {(id) => <input id={id} required maxLength={300} autoComplete="off" {...field('place')} />}
          </Labelled>
          <Labelled label={suggest.link}>
            {(id) => <input id={id} type="url" maxLength={2_000} {...field('link')} />}
          </Labelled>
          <Labelled label={suggest.text}>
            {(id) => <textarea id={id} maxLength={4_000} {...field('text')} />}
          </Labelled>
          <Trap value={website} onChange={setWebsite} />
          <p className={styles.quiet}>{report.privacy}</p>
          <ReportEnd sending={sending} />
        </form>
      )}
    </main>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </>
  );
}
