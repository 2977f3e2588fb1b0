import { useState } from 'react';
import { sendReport, type Written } from './send-report.ts';

/** How far a report is. */
export type Sending =
  { readonly state: 'writing' | 'sending' | 'sent' } | { readonly state: 'failed'; readonly error: unknown };

/** Sends a report, once however often the button is pressed. */
export function useReport(): { readonly sending: Sending; readonly send: (report: Written) => void } {
  const [sending, setSending] = useState<Sending>({ state: 'writing' });
  const send = (report: Written) => {
    if (sending.state === 'sending') return;
    setSending({ state: 'sending' });
    sendReport(report).then(
      () => setSending({ state: 'sent' }),
      (error: unknown) => setSending({ state: 'failed', error }),
    );
  };
  return { sending, send };
}
