import type { Express, Response } from 'express';
import type { EditAction } from '../../../domain/edit.ts';
import type { CityAlias } from '../../../library/catalogue/city-store.ts';
import { mistakeAgain, tellApart } from '../../../ingest/edits/duplicates.ts';
import { editRecord } from '../../../ingest/edits/edit-record.ts';
import { openHousekeeping } from '../../../ingest/edits/housekeeping.ts';
import { mapCity, mapTopic, placeCity, type ManyChanges } from '../../../ingest/edits/map-unknown.ts';
import { ApiError } from '../../http/api-error.ts';
import { refuseOutOfScope } from '../access/out-of-scope.ts';
import { editorOf, type DeskContext } from '../desk-context.ts';
import type { Desk } from '../open-desk.ts';
import type { AlsoWritten } from '../proposals/proposing.ts';
import { jsonBody, readBody } from '../read-body.ts';
import {
  AddedCitySchema,
  HOUSEKEEPING_ROUTES,
  MovedCitySchema,
  PairSchema,
  TopicSchema,
  VerifySchema,
} from './housekeeping-contract.ts';
import { mountRoutes } from '../../http/route.ts';
import { refusedFields } from './record-routes.ts';
import { publishedRecord, storedRecord } from './published-record.ts';
import { carryOut, refuseOutdated } from './records-context.ts';

/** Fixes the entries of the housekeeping lists, for one record or for all that have the same fault. */
export function mountFixes(app: Express, { desk }: DeskContext): void {
  app.use('/api/desk/housekeeping', jsonBody('100kb'));

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async mapTopic(req, res) {
      const { value, topic } = readBody(TopicSchema, req.body);
      const many = await mapTopic(value, topic, contextOf(desk()));
      await fix(desk(), res, { action: 'topic-mapped', subject: value }, many, { topic });
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async mapCity(req, res) {
      const { from, remember, ...place } = readBody(MovedCitySchema, req.body);
      const many = await mapCity(from, place, contextOf(desk()));
      const alias = remember ? aliasFrom(many, desk()) : undefined;
      const also = alias && { alias };
      await fix(desk(), res, { action: 'city-mapped', subject: from, ...(also && { also }) }, many, {
        to: place,
        remember,
      });
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async addCity(req, res) {
      const { id, population, ...where } = readBody(AddedCitySchema, req.body);
      const place = { ...where, ...(population !== undefined && { population }) };
      const placed = placeCity(id, place, contextOf(desk()));
      const { changes, city } = placed ?? { changes: [] };
      const also = city && { city };
      await fix(
        desk(),
        res,
        { action: 'city-added', subject: id, ...(also && { also }) },
        { changes, issues: [] },
        place,
      );
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async verifyRecords(req, res) {
      const { records } = readBody(VerifySchema, req.body);
      const today = new Date().toISOString().slice(0, 10);
      const changes = records.map(({ id, revision }) => {
        refuseOutOfScope(editorOf(res), storedRecord(desk(), id).record); // before anything is said about it
        const stored = publishedRecord(desk(), id);
        refuseOutdated(desk(), stored, revision);
        const edited = editRecord(stored.record, { last_verified: today }, desk().gazetteer);
        if (!edited.record) throw refusedFields(edited.issues);
        return { id, base: revision, record: edited.record };
      });
      const subject = records.length === 1 ? (records[0]?.id ?? '') : `${records.length} records`;
      await carryOut(desk(), res, { action: 'verified', subject, changes, detail: { on: today } });
    },
  });

  mountRoutes(app, HOUSEKEEPING_ROUTES, {
    async tellApart(req, res) {
      const { one, other } = readBody(PairSchema, req.body);
      if (one === other) throw new ApiError('conflict', ({ refusals }) => refusals.records.apartItself);
      for (const id of [one, other]) publishedRecord(desk(), id);
      const { name: by } = editorOf(res);
      await desk().committer.idle(); // else everybody would wait for who writes
      tellApart(one, other, by, desk().catalogue);
      desk().editors.audit.add({ who: by, action: 'record.told-apart', subject: one, detail: { other } });
      res.status(204).end();
    },
    async forgetApart(req, res) {
      const { one, other } = readBody(PairSchema, req.body);
      await desk().committer.idle();
      mistakeAgain(one, other, desk().catalogue);
      const detail = { other, isTakenBack: true };
      desk().editors.audit.add({
        who: editorOf(res).name,
        action: 'record.told-apart',
        subject: one,
        detail,
      });
      res.status(204).end();
    },
  });
}

function contextOf({ catalogue, gazetteer }: Desk) {
  return { catalogue, gazetteer, housekeeping: openHousekeeping(catalogue) };
}

interface Fix {
  readonly action: EditAction;
  readonly subject: string;
  readonly also?: AlsoWritten;
}

async function fix(
  desk: Desk,
  res: Response,
  fixed: Fix,
  { changes, issues }: ManyChanges,
  detail: object,
): Promise<void> {
  if (issues.length > 0) throw refusedFields(issues);
  if (changes.length === 0) throw new ApiError('not_found', ({ refusals }) => refusals.records.noneLeft);
  await carryOut(desk, res, { ...fixed, changes, detail: { ...detail, records: changes.length } });
}

/** With it, later imports read the name that is there now as the city that it is moved to. */
function aliasFrom({ changes }: ManyChanges, { catalogue }: Desk): CityAlias | undefined {
  const [change] = changes;
  if (!change || !('record' in change)) return undefined;
  const before = catalogue.records.find(change.id)?.record.city;
  const after = change.record.city;
  return before && after?.lat !== undefined
    ? { name: before.name, cityId: after.id, country: after.country }
    : undefined;
}
