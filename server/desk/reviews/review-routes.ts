import type { Express } from 'express';
import type { RecordFields } from '../../../domain/desk-records.ts';
import type { ProposalResponse, ProposalsResponse } from '../../../domain/reviews.ts';
import type { AuditAction } from '../../../library/accounts/audit-log.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import type { Proposal } from '../../../library/accounts/proposal-store.ts';
import { fieldsOf } from '../../../ingest/edits/record-fields.ts';
import { ApiError } from '../../http/api-error.ts';
import { mountRoutes } from '../../http/route.ts';
import { seesProposal } from '../access/sees-proposal.ts';
import { refuseChangesOutOfScope } from '../access/written.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import { idOf } from '../imports/import-routes.ts';
import type { Desk } from '../open-desk.ts';
import { jsonBody, readBody } from '../read-body.ts';
import { examineFields } from '../records/examine-fields.ts';
import { MAX_BODY, refusedFields } from '../records/record-routes.ts';
import { publishedRecord } from '../records/published-record.ts';
import { decide, knownProposal } from '../proposals/decide.ts';
import { acceptEdit, refuseToDecide } from './accept-edit.ts';
import { describeProposal, summaryOfProposal } from './describe-proposal.ts';
import { editOf, reachOfEdit } from '../proposals/proposing.ts';
import {
  AcceptSchema,
  ChangeProposalSchema,
  CommentBodySchema,
  ReturnSchema,
  REVIEW_ROUTES,
  VersionSchema,
} from './review-contract.ts';
import { whoIsHere } from './who-is-here.ts';

const MOST_SETTLED = 50; // a page of what was decided last

/** `/api/desk/reviews`: what contributors propose, and what editors decide about it. */
export function mountReviews(app: Express, { desk }: DeskContext): void {
  const here = whoIsHere();
  app.use('/api/desk/reviews', jsonBody(MAX_BODY));
  const describe = (proposal: Proposal, editor: Editor): ProposalResponse =>
    describeProposal(proposal, desk(), editor, here.note(proposal.id, editor.name));
  const note = (editor: Editor, action: AuditAction, { id, by }: Proposal) =>
    desk().editors.audit.add({ who: editor.name, action, subject: id, detail: { by } });

  mountRoutes(app, REVIEW_ROUTES, {
    listProposals(_req, res) {
      const editor = editorOf(res);
      const { proposals } = desk().editors;
      const seen = [...proposals.waiting(), ...proposals.settled(MOST_SETTLED)].filter((proposal) =>
        seesProposal(editor, proposal),
      );
      const body: ProposalsResponse = { proposals: seen.map((one) => summaryOfProposal(one, desk())) };
      res.json(body);
    },
  });

  mountRoutes(app, REVIEW_ROUTES, {
    readProposal(req, res) {
      res.json(describe(knownProposal(desk(), idOf(req.params)), editorOf(res)));
    },
    async changeProposal(req, res) {
      const editor = editorOf(res);
      const { version, fields } = readBody(ChangeProposalSchema, req.body);
      const proposal = knownProposal(desk(), idOf(req.params));
      if (proposal.byId !== editor.id) refuseToDecide(desk(), proposal, editor, version);
      else if (!isWaiting(proposal)) refuseToDecide(desk(), proposal, editor, version);
      const next = await changedEdit(desk(), proposal, fields);
      refuseChangesOutOfScope(editor, next.changes, desk().catalogue);
      const changed = decide(
        desk(),
        { ...proposal, version },
        {
          state: 'open',
          content: JSON.stringify(next),
          reach: reachOfEdit(next.changes, desk().catalogue),
          ...(proposal.byId !== editor.id && { changedBy: editor.id }),
        },
      );
      note(editor, 'proposal.changed', changed);
      res.json(describe(changed, editor));
    },
  });

  mountRoutes(app, REVIEW_ROUTES, {
    async acceptProposal(req, res) {
      const editor = editorOf(res);
      const { version, examination } = readBody(AcceptSchema, req.body);
      const proposal = knownProposal(desk(), idOf(req.params));
      refuseToDecide(desk(), proposal, editor, version);
      const { importId } = proposal;
      const accepted =
        importId === undefined
          ? await acceptEdit(desk(), proposal.id, editor, version)
          : await desk()
              .imports.publish(importId, editor, examination)
              .then(() => proposal); // it is said to be accepted when it is in the library
      note(editor, 'proposal.accepted', accepted);
      res.json(summaryOfProposal(accepted, desk()));
    },
  });

  mountRoutes(app, REVIEW_ROUTES, {
    returnProposal(req, res) {
      const editor = editorOf(res);
      const { version, comment } = readBody(ReturnSchema, req.body);
      const proposal = knownProposal(desk(), idOf(req.params));
      refuseToDecide(desk(), proposal, editor, version);
      refuseWhilePublishing(desk(), proposal);
      const returned = decide(desk(), proposal, { state: 'returned', by: editor.name });
      desk().editors.proposals.comment(proposal.id, editor.name, comment);
      note(editor, 'proposal.returned', returned);
      res.json(summaryOfProposal(returned, desk()));
    },
  });

  mountRoutes(app, REVIEW_ROUTES, {
    withdrawProposal(req, res) {
      const editor = editorOf(res);
      const { version } = readBody(VersionSchema, req.body);
      const proposal = knownProposal(desk(), idOf(req.params));
      if (proposal.byId !== editor.id) {
        throw new ApiError('forbidden', ({ refusals }) => refusals.reviews.notYours({ by: proposal.by }));
      }
      refuseWhilePublishing(desk(), proposal);
      if (!isWaiting(proposal)) throw new ApiError('conflict', ({ refusals }) => refusals.reviews.settled);
      const taken = decide(desk(), { ...proposal, version }, { state: 'withdrawn', by: editor.name });
      note(editor, 'proposal.withdrawn', taken);
      res.json(summaryOfProposal(taken, desk()));
    },
  });

  mountRoutes(app, REVIEW_ROUTES, {
    commentProposal(req, res) {
      const editor = editorOf(res);
      const { text } = readBody(CommentBodySchema, req.body);
      const proposal = knownProposal(desk(), idOf(req.params));
      desk().editors.proposals.comment(proposal.id, editor.name, text);
      note(editor, 'proposal.commented', proposal);
      res.status(204).end();
    },
  });
}

function isWaiting({ state }: Proposal): boolean {
  return state === 'open' || state === 'returned';
}

function refuseWhilePublishing({ imports }: Desk, { importId }: Proposal): void {
  if (importId === undefined || !imports.isPublishing(importId)) return;
  throw new ApiError('conflict', ({ refusals }) => refusals.imports.publishing);
}

/**
 * A proposed edit of one record with other fields, brought to the record as it is now: what the proposal changed stays changed,
 * what others did since stays too. Throws `invalid_body` field by field, or `conflict`.
 */
async function changedEdit(desk: Desk, proposal: Proposal, fields: RecordFields) {
  const edit = proposal.kind === 'edit' ? editOf(proposal) : undefined;
  const [change, ...others] = edit?.changes ?? [];
  if (!edit || !change || !('record' in change) || others.length > 0) {
    throw new ApiError('conflict', ({ refusals }) => refusals.reviews.notOneRecord);
  }
  const { id, revision, record } = publishedRecord(desk, change.id);
  const before = beforeOf(desk, change.id, change.base);
  const proposed = fieldsOf(change.record);
  const mine = Object.fromEntries(
    Object.entries(proposed).filter(
      ([header, value]) => JSON.stringify(before[header]) !== JSON.stringify(value),
    ),
  );
  const edited = await examineFields(desk, record, { ...mine, ...fields });
  if (!edited.record) throw refusedFields(edited.issues);
  const detail = { fields: edited.changes.map(({ field }) => field) };
  return { ...edit, detail, changes: [{ id, base: revision, record: edited.record }] };
}

function beforeOf({ catalogue }: Desk, id: string, base: number): RecordFields {
  const json = catalogue.imports.revision(id, base)?.json;
  return json ? fieldsOf(JSON.parse(json) as Parameters<typeof fieldsOf>[0]) : {};
}
