import { useId, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MembershipMode, MembershipReportResponse } from '../../../../domain/desk-memberships.ts';
import { ApiError } from '../../../api/api-error.ts';
import { InSiteLink } from '../../../address/in-site-link.tsx';
import { useDeskMessages } from '../../../language/messages.ts';
import { useFocusAtFirst } from '../../../ui/use-focus-at-first.ts';
import { useTitle } from '../../../ui/use-title.ts';
import { FailureText } from '../../desk-failure.tsx';
import { useDeskHref } from '../../desk-links.ts';
import desk from '../../desk.module.css';
import { FileField } from '../../file-field.tsx';
import { MembershipReport } from './membership-report.tsx';
import styles from './memberships.module.css';
import { sendMemberships } from './send-memberships.ts';

interface Asked {
  readonly table: File;
  readonly isTrial: boolean;
}

/** The way in for a table of who is a member of which network: looked at first, then published. */
export function MembershipsPage() {
  const words = useDeskMessages();
  const { memberships: said } = words;
  const href = useDeskHref();
  const client = useQueryClient();
  const id = useId();
  const main = useFocusAtFirst();
  useTitle(said.title);
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<MembershipMode>('upsert');
  const [report, setReport] = useState<MembershipReportResponse>();
  const { mutate, reset, error, isPending, variables } = useMutation({
    mutationFn: ({ table, isTrial }: Asked) => sendMemberships(table, { mode, isTrial }),
    onSuccess: (answer) => {
      setReport(answer);
      if (answer.importId !== null) void client.invalidateQueries();
    },
  });
  const changes = report?.importId === null ? report.new + report.changed + report.archived : 0;
  const go = (isTrial: boolean) => file && !isPending && mutate({ table: file, isTrial });
  const startAgain = () => {
    setReport(undefined);
    reset();
  };

  return (
    <main id="main" tabIndex={-1} ref={main} className={desk.page}>
      <p className={desk.crumb}>
        <InSiteLink href={href('imports')}>‹ {words.steps.toImports}</InSiteLink>
      </p>
      <h1 className={desk.title}>{said.title}</h1>
      <p>
        {said.lead} <a href="/api/memberships.csv">{said.table}</a>
      </p>
      <div className={styles.form}>
        <FileField
          id={`${id}file`}
          label={said.choose}
          accept=".csv,.tsv,.txt,.tab,.xlsx,.ndjson,.gz,text/csv,text/tab-separated-values"
          onChoose={(chosen) => {
            setFile(chosen);
            startAgain();
          }}
        />
        <p>
          <label htmlFor={`${id}replace`}>
            <input
              id={`${id}replace`}
              type="checkbox"
              checked={mode === 'replace'}
              onChange={(event) => {
                setMode(event.target.checked ? 'replace' : 'upsert');
                startAgain();
              }}
            />{' '}
            {said.replace}
          </label>
        </p>
        <p className={desk.row}>
          <button
            type="button"
            className={desk.plain}
            aria-disabled={!file || isPending}
            onClick={() => go(true)}
          >
            {isPending && variables.isTrial ? said.looking : said.look}
          </button>
          {changes > 0 && (
            <button
              type="button"
              className={desk.primary}
              aria-disabled={isPending}
              onClick={() => go(false)}
            >
              {isPending && !variables.isTrial ? said.publishing : said.publish}
            </button>
          )}
        </p>
      </div>
      {error && (
        <div role="alert" className={desk.problem}>
          <p>{uploadProblem(error, words) ?? <FailureText error={error} />}</p>
        </div>
      )}
      {report && <MembershipReport report={report} />}
    </main>
  );
}

/** Of a file that cannot be taken the words of uploads say more. */
function uploadProblem(error: Error, { upload }: ReturnType<typeof useDeskMessages>): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  if (error.code === 'too_large') return upload.tooLargeAnyway;
  return error.code === 'unsupported_file' ? upload.noTable : undefined;
}
