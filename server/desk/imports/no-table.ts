import { Transform } from 'node:stream';
import { fileKindOf, type FileKind } from '../../../ingest/read/file-kind.ts';
import { ApiError } from '../../http/api-error.ts';

/** What is refused on arrival by its first bytes, under any name. A ZIP archive may be a workbook, a web page may be a table. */
const REFUSED: Readonly<Partial<Record<FileKind, 'pdf' | 'html' | 'image' | 'oldExcel' | 'noTable'>>> = {
  pdf: 'pdf',
  html: 'html',
  image: 'image',
  'old-excel': 'oldExcel',
  'other-binary': 'noTable',
};
const HEAD = 1024; // bytes
const PAGE_HEAD = 256 * 1024; // bytes of a web page in which its table begins
const TABLE = /<table[\s>]/i;

/** Passes a file through, or fails with `unsupported_file` before anything of it has come out. */
export function refuseWhatIsNoTable(): Transform {
  let head: Buffer | undefined = Buffer.alloc(0);
  const check = (bytes: Buffer): ApiError | undefined => {
    const kind = fileKindOf(bytes);
    const reason = kind === 'html' && hasTable(bytes) ? undefined : REFUSED[kind];
    return reason === undefined
      ? undefined
      : new ApiError('unsupported_file', ({ refusals }) => refusals.upload[reason]);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (head === undefined) return done(null, chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length < HEAD) return done();
      if (head.length < PAGE_HEAD && fileKindOf(head) === 'html' && !hasTable(head)) return done();
      const error = check(head);
      if (error) return done(error);
      this.push(head);
      head = undefined;
      done();
    },
    flush(done) {
      if (head === undefined) return done();
      const error = check(head);
      if (!error) this.push(head);
      done(error ?? null);
    },
  });
}

function hasTable(page: Buffer): boolean {
  return TABLE.test(page.toString('latin1').replaceAll('\0', ''));
}
