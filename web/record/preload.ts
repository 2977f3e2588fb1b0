import { withMessages } from '../language/messages.ts';

/** Loads the code of the record page, which is not needed before the first result is read. */
export const loadRecordPage = () => withMessages(import('./record-page.tsx'), 'record', 'pages');

/** Starts to load the record page when somebody points at a result. */
export function preloadRecordPage(): void {
  void loadRecordPage().catch(() => undefined); // the click itself will say what is wrong
}
