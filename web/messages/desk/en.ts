import type { ImportState } from '../../../domain/desk.ts';
import type { EditAction } from '../../../domain/edit.ts';
import type { FailureCode } from '../../api/api-error.ts';
import { numberText, plural } from '../numbers.ts';
import { columnsEn, fieldsEn } from './fields-en.ts';
import { issuesEn } from './issues-en.ts';
import { stepsEn } from './steps-en.ts';

const n = (value: number) => numberText('en', value);
const count = (value: number, one: string, other: string) =>
  `${n(value)} ${plural('en', value, { one, other })}`;
const records = (value: number) => count(value, 'record', 'records');
const rows = (value: number) => count(value, 'row', 'rows');

export const en = {
  title: 'Editors’ desk',
  pages: 'Pages of the desk',
  imports: 'Imports',
  failed: 'This could not be loaded',
  saving: 'Saving…',
  notSaved: 'Not saved',
  retry: 'Try again',
  cancel: 'Cancel',
  session: {
    why: 'For those who fill the library. Readers need no account.',
    how: 'No account yet? Somebody who runs this library makes one for you.',
    name: 'Name',
    password: 'Password',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    signOut: 'Sign out',
    signedInAs: (name: string) => `Signed in as ${name}`,
    admin: 'admin',
    ended: 'Your session has ended',
    endedHint: 'Sign in again to go on. Everything you have prepared is still here.',
    wrong: 'Name or password is wrong.',
    tooMany: 'Too many attempts. Wait a quarter of an hour, then try again.',
    empty: 'Type your name and your password.',
  },
  failures: {
    unreachable: 'The library could not be reached. Nothing is lost; try again in a moment.',
    unreadable: 'The answer could not be read. Something between you and the library may be at fault.',
    forbidden: 'You may look at this, but not change it: it belongs to somebody else.',
    not_found: 'There is nothing at this address. It may have been thrown away.',
    rate_limited: 'Those were many requests in a short time. Wait a minute, then try again.',
    search_unavailable:
      'The search engine is not answering just now. Nothing was published. Try again in a moment.',
    index_not_ready: 'The library is just being opened. Try again in a moment.',
    invalid_body: 'The library did not understand this.',
  } satisfies Partial<Record<FailureCode, string>> as Partial<Record<FailureCode, string>>,
  otherFailure: 'Something went wrong on our side. Nothing is lost.',
  upload: {
    title: 'Bring a table',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    kinds: (limit: string) => `CSV, TSV or Excel (.xlsx), at most ${limit}. Nothing is published yet.`,
    sending: (name: string) => `Sending ${name}`,
    sent: (percent: number) => `${n(percent)} % sent`,
    checking: 'Sent. The library is taking it in…',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was kept; choose the file again to send it.',
    oneOnly: 'One file at a time, please: each becomes an import of its own.',
    tooLarge: (name: string, size: string, limit: string) =>
      `${name} has ${size}; a file may have at most ${limit}. Part it into several files, compress it with gzip, or have it imported on the command line.`,
    empty: (name: string) => `${name} is empty. Check that it was saved, then choose it again.`,
    tooLargeAnyway: 'The file is too large. Part it into several files, or compress it with gzip.',
    noTable:
      'This is not a table that can be read. Save the table itself as CSV or Excel (.xlsx), and send that.',
    broken: 'The connection broke before all of it had arrived. Nothing was kept; send it again.',
    again: 'Send it again',
    template: 'Starting from nothing? Take a template:',
    forKind: (kind: string) => `for ${kind}`,
  },
  history: {
    title: 'All imports',
    none: 'No imports yet. The first table makes the first one.',
    states: {
      examining: 'Being read',
      'mapping-needed': 'Needs its columns explained',
      ready: 'Ready to publish',
      publishing: 'Being published',
      published: 'Published',
      undone: 'Undone',
      failed: 'Cannot be read',
    } satisfies Record<ImportState, string>,
    undo: (what: string) => `Undo of ${what}`,
    noFile: 'Without a file',
    edits: {
      edited: 'Edited',
      reverted: 'Put back',
      merged: 'Merged',
      withdrawn: 'Withdrawn',
      verified: 'Verified',
      'topic-mapped': 'Topic mended',
      'city-mapped': 'City mended',
      'city-added': 'City added',
    } satisfies Record<EditAction, string>,
    edit: (action: string, record: string, total: number) =>
      total > 1 ? `${action}: ${records(total)}` : `${action}: ${record}`,
    commandLine: 'command line',
    newer: 'Newer',
    older: 'Older',
    page: (page: number) => `Page ${n(page)}`,
  },
  steps: {
    label: 'Steps of this import',
    file: 'File',
    columns: 'Columns',
    values: 'Values',
    preview: 'Preview',
    publish: 'Publish',
    next: (step: string) => `Continue: ${step}`,
    back: (step: string) => `Back: ${step}`,
    needsColumns: 'something is missing',
    open: (value: number) => `${n(value)} open`,
    toImports: 'All imports',
    throwAway: 'Throw this import away',
    throwAwayHint: 'The file and everything you said about it are forgotten. The library stays as it is.',
    throwAwayYes: 'Yes, throw it away',
    counting: 'Counting again…',
    reading: (percent: number) => `Reading the file: ${n(percent)} %`,
    readingRows: (value: number) => `Reading the file: ${rows(value)} so far`,
    ofSomebody: (name: string) => `This import is of ${name}. You may look, but not change it.`,
  },
  ...stepsEn,
  columnGroups: columnsEn,
  fields: fieldsEn as typeof fieldsEn & Partial<Record<string, string>>,
  issues: issuesEn,
};
