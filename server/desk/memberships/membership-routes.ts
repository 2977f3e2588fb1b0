import { join } from 'node:path';
import type { Express } from 'express';
import type { MembershipReportResponse } from '../../../domain/desk-memberships.ts';
import {
  commitMemberships,
  planMemberships,
  type MembershipReport,
} from '../../../ingest/memberships/import-memberships.ts';
import type { MembershipTable } from '../../../ingest/memberships/read-memberships.ts';
import type { ImportFile } from '../../../library/catalogue/import-store.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { isReviewed } from '../access/is-reviewed.ts';
import { stillAllowed } from '../access/written.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { ExaminationLimitError } from '../examine/examiner.ts';
import { receiveUpload } from '../imports/receive-upload.ts';
import type { Desk } from '../open-desk.ts';
import { readBody } from '../read-body.ts';
import { MembershipFieldsSchema, MEMBERSHIP_ROUTES } from './membership-contract.ts';

const MOST_BYTES = 5_000_000; // some 40,000 rows
const MOST_ISSUES = 100; // told at once; the table is corrected and sent again

/** A table of who belongs to which network: tried first, then brought in as an import that can be undone. */
export function mountMemberships(app: Express, { desk: opened }: DeskContext): void {
  mountRoutes(app, MEMBERSHIP_ROUTES, {
    async importMemberships(req, res) {
      const editor = editorOf(res);
      const desk = opened();
      const { dataDir, imports, editors, catalogue } = desk;
      const uploadLimit = Math.min(desk.uploadLimit, MOST_BYTES);
      const { file, fields } = await receiveUpload(req, res, { dataDir, uploadLimit });
      try {
        const { mode, trial } = readBody(MembershipFieldsSchema, fields);
        const table = await read(desk, file);
        const plan = planMemberships(table, file, mode, catalogue);
        if (trial === 'yes' || plan.changes.length === 0) {
          res.json(answerOf(plan.report, null));
          return;
        }
        // There is no proposal of memberships: what somebody else has to look at first is brought in on the server.
        if (isReviewed(desk, editor))
          throw new ApiError('forbidden', ({ refusals }) => refusals.desk.membershipsReviewed);
        const { result, isVisible } = await imports.change('An import of memberships', () => {
          stillAllowed(editors, editor, 'editor');
          const now = planMemberships(table, file, mode, catalogue); // another import may have come in between
          if (now.changes.length === 0) return now.report;
          return commitMemberships(now, { mode, by: editor.name }, catalogue);
        });
        const { importId: subject, new: added, changed, archived } = result;
        if (subject !== null) {
          const detail = { new: added, changed, archived };
          editors.audit.add({ who: editor.name, action: 'memberships.imported', subject, detail });
        }
        res.json(answerOf(result, subject === null ? null : isVisible));
      } finally {
        await imports.dropFile(file.sha256); // unless an import names it
      }
    },
  });
}

/** Throws `too_large` where reading it takes too much time or memory. */
async function read({ examiner, dataDir }: Desk, { name, sha256 }: ImportFile): Promise<MembershipTable> {
  try {
    return await examiner.memberships({ name, path: join(dataDir, 'uploads', sha256) });
  } catch (error) {
    if (!(error instanceof ExaminationLimitError)) throw error;
    throw new ApiError('too_large', ({ refusals }) => refusals.desk.membershipsTooMany, { cause: error });
  }
}

function answerOf(report: MembershipReport, isVisible: boolean | null): MembershipReportResponse {
  const { files: _files, stopped: _stopped, issues, ...rest } = report;
  return { ...rest, isVisible, issues: issues.slice(0, MOST_ISSUES), issueCount: issues.length };
}
