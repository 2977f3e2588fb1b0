import type { Express } from 'express';
import type { OverviewResponse } from '../../../domain/overview.ts';
import { isAtLeast, isLimited } from '../../../domain/team.ts';
import { nameKey, type Editor } from '../../../library/accounts/editor.ts';
import type { Condition } from '../../../library/accounts/scope-condition.ts';
import type { Catalogue } from '../../../library/catalogue/open-catalogue.ts';
import { deadLinks } from '../../../ingest/edits/dead-links.ts';
import { openHousekeeping } from '../../../ingest/edits/housekeeping.ts';
import { mountRoutes } from '../../http/route.ts';
import { seesProposal } from '../access/sees-proposal.ts';
import { seesReport } from '../access/sees-report.ts';
import { editorOf, withinScopeOf, type DeskContext } from '../desk-context.ts';
import { listImports } from '../imports/list-imports.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { ForgottenSchema, OVERVIEW_ROUTES } from './overview-contract.ts';

const DAY = 24 * 3_600_000; // ms
const DAYS = 7;
const MOST_LATEST = 8; // a glance; the list of imports has all
const MOST_UNANSWERED = 30;
const MOST_REPORTS = 5_000; // as many as are taken
const NOTHING = { limit: 0, offset: 0 };

/** `/api/desk/overview`: the start of a day at the desk. */
export function mountOverview(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/overview', jsonBody('10kb'));

  mountRoutes(app, OVERVIEW_ROUTES, {
    readOverview(_req, res) {
      const editor = editorOf(res);
      const { catalogue, editors } = desk();
      const within = withinScopeOf(res, desk());
      const now = new Date();
      const since = new Date(now.getTime() - DAYS * DAY).toISOString().slice(0, 10);
      const lists = openHousekeeping(catalogue, within);
      const latest = { page: 1, size: MOST_LATEST, state: 'published', from: since } as const;
      const body: OverviewResponse = {
        since,
        changes: changesSince(since, catalogue, within),
        latest: listImports(desk(), editor, latest).imports,
        waiting: waitingFor(desk(), editor),
        attention: {
          links: deadLinks(catalogue, NOTHING, within).total,
          unverified: lists.unverified(now, NOTHING).total,
          incomplete: lists.incomplete(NOTHING).total,
          linksCheckedAt: catalogue.linkChecks.latest(),
        },
        unanswered: editors.unanswered.list(MOST_UNANSWERED),
      };
      res.json(body);
    },
  });

  mountRoutes(app, OVERVIEW_ROUTES, {
    forgetUnanswered(req, res) {
      const { text } = readBody(ForgottenSchema, req.body);
      desk().editors.unanswered.remove(text);
      res.status(204).end();
    },
  });
}

/** Records by what happened to them, each once. */
function changesSince(
  day: string,
  { database }: Catalogue,
  within: Condition | undefined,
): OverviewResponse['changes'] {
  const where = within ? `AND record_id IN (SELECT id FROM records WHERE ${within.sql})` : '';
  return database
    .prepare(
      `SELECT count(DISTINCT iif(revision = 1, record_id, NULL)) AS new,
         count(DISTINCT iif(revision > 1 AND json IS NOT NULL AND withdrawal IS NULL, record_id, NULL)) AS changed,
         count(DISTINCT iif(json IS NULL OR withdrawal IS NOT NULL, record_id, NULL)) AS takenOut
       FROM revisions WHERE import_id IN (SELECT id FROM imports WHERE at >= ?) ${where}`,
    )
    .get(day, ...(within?.values ?? [])) as OverviewResponse['changes'];
}

/** What waits for this person, or for somebody who sees what they see. */
function waitingFor(desk: Desk, editor: Editor): OverviewResponse['waiting'] {
  const { imports, sources, editors } = desk;
  const reports = isAtLeast(editor.role, 'contributor')
    ? (['new', 'taken'] as const).flatMap((state) =>
        editors.reports.list(state, MOST_REPORTS, (report) => seesReport(desk, editor, report)),
      )
    : [];
  return {
    imports: imports.list().filter(({ by }) => nameKey(by) === nameKey(editor.name)).length,
    reviews: editors.proposals.waiting().filter((proposal) => seesProposal(editor, proposal)).length,
    reports: reports.length,
    sources: sources.troubled().filter(({ byId }) => !isLimited(editor.scope) || byId === editor.id).length,
  };
}
