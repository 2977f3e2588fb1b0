/** Loads the code of the record page, which is not needed before the first result is read. */
export const loadRecordPage = () => import('./record-page.tsx');

/** Starts to load the record page when somebody points at a result. */
export function preloadRecordPage(): void {
  void loadRecordPage().catch(() => undefined); // the click itself will say what is wrong
}
