import type { Express } from 'express';
import { ACTIVITY_KIND_NAMES, ACTIVITY_KINDS, type ActivityKind } from '../../../domain/activity.ts';
import type { ActivityEntry, ActivityResponse } from '../../../domain/activity-response.ts';
import { isAtLeast, isLimited } from '../../../domain/team.ts';
import type { AuditEntry } from '../../../library/accounts/audit-log.ts';
import type { Editor } from '../../../library/accounts/editor.ts';
import { mountRoutes } from '../../http/route.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';
import { readParameters } from '../read-body.ts';
import { ACTIVITY_ROUTES, AskedActivitySchema } from './activity-contract.ts';

/**
 * `/api/desk/activity`: the audit log. Editors without a limit read what everybody did with the library, admins also who signed
 * in and who was given which role; everybody else reads their own entries.
 */
export function mountActivity(app: Express, { desk }: DeskContext): void {
  mountRoutes(app, ACTIVITY_ROUTES, {
    listActivity(req, res) {
      const { page, size, kind, ...asked } = readParameters(AskedActivitySchema, req);
      const editor = editorOf(res);
      const { audit } = desk().editors;
      const isOwnOnly = !isAtLeast(editor.role, 'editor') || isLimited(editor.scope);
      const groups = groupsFor(editor, isOwnOnly, kind);
      const who = isOwnOnly ? editor.name : asked.who;
      const isOthers = isOwnOnly && asked.who !== undefined && asked.who !== editor.name;
      const found = isOthers
        ? []
        : audit.find({ ...asked, who, groups }, { limit: size + 1, offset: (page - 1) * size });
      const body: ActivityResponse = {
        page,
        size,
        hasNext: found.length > size,
        entries: found.slice(0, size).map((entry) => describe(entry, desk())),
        people: isOwnOnly ? [editor.name] : audit.people(groupsFor(editor, isOwnOnly)),
      };
      res.json(body);
    },
  });
}

/** Who signed in, and who may do what, is for admins; of oneself everybody knows it. */
function groupsFor({ role }: Editor, isOwnOnly: boolean, kind?: ActivityKind): string[] {
  const kinds = kind === undefined ? ACTIVITY_KIND_NAMES : [kind];
  return kinds
    .filter((each) => each !== 'people' || role === 'admin' || isOwnOnly)
    .flatMap((each) => [...ACTIVITY_KINDS[each]]);
}

function describe({ subject, detail, ...entry }: AuditEntry, desk: Desk): ActivityEntry {
  const name = detail && 'name' in detail && typeof detail.name === 'string' ? detail.name : undefined;
  return {
    ...entry,
    ...(subject !== undefined && aboutOf(entry.action, subject, name, desk)),
    ...(detail && { detail: { ...detail } }),
  };
}

/** What an entry is about, as a person calls it, and where it is at the desk. */
function aboutOf(
  action: AuditEntry['action'],
  subject: string,
  /** As the entry has it: what was thrown away has no other. */
  named: string | undefined,
  { catalogue, kept, editors }: Desk,
): Pick<ActivityEntry, 'about' | 'page'> {
  const [group = ''] = action.split('.');
  switch (group) {
    case 'import': {
      const known = kept.find(subject);
      const entry = catalogue.imports.find(subject);
      const name = known?.file.name ?? entry?.files[0]?.name ?? named ?? subject;
      return { about: name, ...((known ?? entry) && { page: `imports/${subject}` }) };
    }
    case 'record': {
      const record = catalogue.records.find(subject)?.record;
      return { about: record?.title ?? subject, ...(record && { page: `records/${subject}` }) };
    }
    case 'proposal': {
      const proposal = editors.proposals.find(subject);
      return proposal ? { about: subject, page: `reviews/${subject}` } : { about: subject };
    }
    case 'source':
      return { about: subject, page: 'sources' };
    case 'webhook':
      return { about: subject, page: 'webhooks' };
    default:
      return { about: named ?? subject };
  }
}
