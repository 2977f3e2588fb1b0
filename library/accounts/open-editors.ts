import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuseDamage } from '../catalogue/damage.ts';
import { explainStorageError } from '../catalogue/catalogue-error.ts';
import { openDatabase, type DatabaseSync } from '../catalogue/database.ts';
import { openAuditLog } from './audit-log.ts';
import { openEditorStore } from './editor-store.ts';
import { openInvitationStore } from './invitation-store.ts';
import { migrateEditors } from './schema.ts';
import { openProposalStore } from './proposal-store.ts';
import { openReportStore } from './report-store.ts';
import { openSourceStore } from './source-store.ts';
import { openUnansweredStore } from './unanswered-store.ts';
import { openWebhookStore } from './webhook-store.ts';
import { openSearchStore } from './search-store.ts';
import { openSessionStore } from './session-store.ts';

export type Editors = ReturnType<typeof openEditors>;

export const EDITORS_FILE = 'editors.sqlite';
const OWNER_ONLY = 0o600;

/**
 * Editors, their sessions and the audit log: `editors.sqlite` in the data folder, a separate file so that copies of
 * the catalogue hold no secrets (docs/decisions/0014). Throws CatalogueError when it cannot be opened.
 */
export function openEditors(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
    const path = join(dataDir, EDITORS_FILE);
    const database = openDatabase(path);
    try {
      chmodSync(path, OWNER_ONLY);
      refuseDamage(path, database);
      return assemble(database);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw explainStorageError(error, dataDir, EDITORS_FILE);
  }
}

function assemble(database: DatabaseSync) {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  migrateEditors(database);
  return {
    database,
    editors: openEditorStore(database),
    invitations: openInvitationStore(database),
    proposals: openProposalStore(database),
    reports: openReportStore(database),
    sources: openSourceStore(database),
    sessions: openSessionStore(database),
    searches: openSearchStore(database),
    webhooks: openWebhookStore(database),
    unanswered: openUnansweredStore(database),
    audit: openAuditLog(database),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
