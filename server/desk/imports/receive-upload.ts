import type { Readable, Transform } from 'node:stream';
import type { Request, Response } from 'express';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { ImportFile } from '../../../library/catalogue/import-store.ts';
import { keepUpload } from '../../../library/catalogue/uploads.ts';
import type { ServerMessages } from '../../../languages/messages.ts';
import { ApiError } from '../../http/api-error.ts';
import { ReaderGone } from '../../http/deadline.ts';
import { refuseWhatIsNoTable } from './no-table.ts';

/** A form with one file, as it was received. */
export interface Upload {
  readonly file: ImportFile;
  /** The other fields of the form, unread. */
  readonly fields: Readonly<Record<string, string>>;
}

const MAX_FIELD = 1_000_000; // bytes; a mapping with long value maps
const MAX_FIELDS = 10;
const MAX_NAME = 200; // characters of a file's name that are kept
const FORM_ALLOWANCE = 2 * MAX_FIELD; // what a form may have besides its file
const DRAIN_WITHIN = 5_000; // ms

/** Where a file goes. */
interface Kept {
  /** Bytes. */
  readonly uploadLimit: number;
  /** What looks at it on its way, and refuses it. */
  readonly check: () => Transform;
  readonly keep: (stream: Readable, signal: AbortSignal) => Promise<{ sha256: string; bytes: number }>;
}

/**
 * Streams the field `file` of a multipart form to `DATA_DIR/uploads`, under its checksum. Throws `invalid_body`,
 * `too_large` or `unsupported_file`, with nothing left behind; ReaderGone when the upload breaks off.
 */
export function receiveUpload(
  req: Request,
  res: Response,
  { dataDir, uploadLimit }: { readonly dataDir: string; readonly uploadLimit: number },
): Promise<Upload> {
  const keep: Kept['keep'] = (stream, signal) => keepUpload(dataDir, stream, signal);
  return receiveFile(req, res, { uploadLimit, check: refuseWhatIsNoTable, keep });
}

/** The same for any file. */
export async function receiveFile(req: Request, res: Response, kept: Kept): Promise<Upload> {
  const { uploadLimit } = kept;
  const giveUp = new AbortController();
  try {
    const declared = Number(req.get('content-length') ?? 0);
    if (declared > uploadLimit + FORM_ALLOWANCE) throw tooLarge(uploadLimit);
    return await receive(req, kept, giveUp);
  } catch (error) {
    giveUp.abort(error);
    res.set('Connection', 'close');
    await drain(req); // a browser that still sends would show a broken connection instead of our answer
    throw error;
  }
}

async function receive(req: Request, kept: Kept, giveUp: AbortController): Promise<Upload> {
  const parser = parserFor(req, kept.uploadLimit);
  const fields: Record<string, string> = {};
  let file: Promise<ImportFile> | undefined;
  await new Promise<void>((resolve, reject) => {
    parser.on('file', (field, stream, name) => {
      if (field !== 'file' || file !== undefined) return void stream.resume();
      file = keepChecked(stream, name, kept, giveUp.signal);
      file.catch(reject);
    });
    parser.on('field', (name, value, _nameCut, isCut) => {
      if (isCut)
        reject(
          new ApiError('too_large', ({ refusals }) =>
            refusals.upload.longField({ name: name.slice(0, MAX_NAME) }),
          ),
        );
      if (!Object.hasOwn(fields, name)) fields[name] = value;
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit']) {
      parser.once(event, () =>
        reject(new ApiError('invalid_body', ({ refusals }) => refusals.upload.manyFields)),
      );
    }
    parser.once('finish', resolve);
    parser.once('error', (error: unknown) => reject(broken(error)));
    req.once('aborted', () => reject(new ReaderGone()));
    req.once('error', (error) => reject(req.complete ? error : new ReaderGone()));
    req.pipe(parser);
  });
  if (file === undefined) {
    const issues = [
      {
        parameter: 'file',
        code: 'missing',
        message: ({ refusals }: ServerMessages) => refusals.upload.noFileField,
      },
    ];
    throw new ApiError('invalid_body', ({ refusals }) => refusals.upload.noFile, { issues });
  }
  return { file: await file, fields };
}

function parserFor(req: Request, limit: number): BusboyInstance {
  const type = req.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new ApiError('invalid_body', ({ refusals }) => refusals.upload.noForm);
  }
  const limits = { files: 1, fields: MAX_FIELDS, fieldSize: MAX_FIELD, fileSize: limit };
  try {
    return new Busboy({ headers: { ...req.headers, 'content-type': type }, limits });
  } catch (error) {
    throw broken(error); // no boundary
  }
}

async function keepChecked(
  stream: BusboyFileStream,
  name: string,
  { uploadLimit, check, keep }: Kept,
  signal: AbortSignal,
): Promise<ImportFile> {
  const checked = check();
  stream.once('limit', () => checked.destroy(tooLarge(uploadLimit)));
  stream.once('error', (error) => checked.destroy(error));
  const failed = new Promise<never>((_, reject) => checked.once('error', reject)); // maybe before anybody reads from it
  const kept = keep(stream.pipe(checked), signal);
  try {
    const { sha256, bytes } = await Promise.race([failed, kept]);
    return { name: name.slice(0, MAX_NAME) || 'file', sha256, bytes };
  } catch (error) {
    await kept.catch(() => {}); // by then what there was of the file is gone
    throw error;
  }
}

function tooLarge(limit: number): ApiError {
  return new ApiError('too_large', ({ refusals }) =>
    refusals.upload.tooLarge({ megabytes: Math.floor(limit / 1_000_000) }),
  );
}

function broken(cause: unknown): ApiError {
  return new ApiError('invalid_body', ({ refusals }) => refusals.upload.broken, {
    cause,
  });
}

/** Reads on for a while without keeping anything. */
async function drain(req: Request): Promise<void> {
  if (req.complete || req.readableEnded || req.destroyed) return;
  req.unpipe();
  req.resume();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, DRAIN_WITHIN);
    for (const event of ['end', 'close', 'error']) {
      req.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });
}
