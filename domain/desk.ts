import { z } from 'zod';
import { CitySchema } from './city.ts';
import { ImportIssueSchema } from './import-issues.ts';
import { DUPLICATE_REASONS, PROPOSAL_STATES } from './desk-lists.ts';
import { DUPLICATE_DECISIONS } from './duplicate-decisions.ts';
import { EditSchema } from './edit.ts';
import { KIND_IDS } from './kinds/kind-of.ts';
import { RecordSchema } from './record.ts';
import { ROLES, ScopeSchema } from './team.ts';

/** Who is signed in; all null when nobody is. */
export const SessionResponseSchema = z.object({
  editor: z
    .object({
      name: z.string(),
      role: z.enum(ROLES),
      /** Which records they work with. */
      scope: ScopeSchema,
      /** Whether what they do waits for somebody else to look at it. */
      isReviewed: z.boolean(),
    })
    .nullable(),
  /** To be sent back as `X-CSRF-Token` with every change; null for a token of a program, which needs none. */
  csrfToken: z.string().nullable(),
  /** When the session ends unless it is used before. */
  expiresAt: z.iso.datetime().nullable(),
});

export const IMPORT_STATES = [
  'examining',
  'mapping-needed',
  'ready',
  'publishing',
  'published',
  'undone',
  'failed',
] as const;

const rows = z.int().nonnegative();

export const ImportCountsSchema = z.object({
  read: rows,
  new: rows,
  changed: rows,
  unchanged: rows,
  refused: rows,
  /** Records that are taken out, or were. */
  archived: rows,
});

/** One line of the history. */
export const ImportSummarySchema = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  at: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
  by: z.string().optional(),
  /** `edit`: changed at the desk, record by record, without a file. */
  mode: z.enum(['upsert', 'replace', 'undo', 'edit']),
  kind: z.string().optional(),
  source: z.string().optional(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.int() })),
  /** Null until it has been examined. */
  counts: ImportCountsSchema.nullable(),
  /** The import that this one took back. */
  undoes: z.string().optional(),
  /** Of an edit at the desk: what was done, and to which records (at most the first 20). */
  edit: EditSchema.optional(),
  /** What went wrong last, and what to do. */
  problem: z.string().optional(),
  /** The proposal of an import whose author may not publish it. */
  review: z.object({ id: z.string(), state: z.enum(PROPOSAL_STATES) }).optional(),
});

export const ImportsResponseSchema = z.object({
  page: z.int().positive(),
  size: z.int().positive(),
  hasNext: z.boolean(),
  imports: z.array(ImportSummarySchema),
  /** Everybody who has imports in the list that is not narrowed. */
  people: z.array(z.string()),
  /** Bytes that a file may have. */
  uploadLimit: z.int().positive(),
});

/** A column of the file: what it is read as at present (null: left out), and what its name suggests. */
export const ImportColumnSchema = z.object({
  header: z.string(),
  field: z.string().nullable(),
  suggested: z.string().nullable(),
  samples: z.array(z.string()),
  /** How many of the first hundred cells are empty; missing for imports of earlier versions. */
  empty: z.int().nonnegative().optional(),
});

/** A value that many rows share and one answer fixes: a status word, a city with namesakes. */
export const ImportQuestionSchema = z.object({
  code: z.string(),
  column: z.string().optional(),
  field: z.string().optional(),
  value: z.string(),
  rows,
  /** Whether its rows stay out until it is answered; otherwise they go in without the value. */
  keepsOut: z.boolean(),
  message: z.string(),
  suggestion: z.string().optional(),
  /** Our header, under which the `values` of the mapping take the answer; a place has none, it goes into `cities`. */
  to: z.string().optional(),
  /** Of a place with namesakes: those that it may be, the largest first. */
  cities: z.array(CitySchema).optional(),
});

export const IssueGroupSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  column: z.string().optional(),
  file: z.string().optional(),
  count: rows,
  lines: z.array(z.tuple([z.int(), z.int()])),
  /** Every different value with its exact count, the most frequent first. */
  values: z.array(
    z.object({
      value: z.string(),
      count: rows,
      line: z.int(),
      message: z.string(),
      suggestion: z.string().optional(),
    }),
  ),
  /** Issues whose values are too many to be listed. */
  more: rows,
});

/** Everything about one import but its lists. */
export const ImportResponseSchema = ImportSummarySchema.extend({
  /** Which examination this is; given back when publishing, so that nothing is published unseen. */
  examination: z.int().nonnegative(),
  /** Of a table of refused rows: the import that refused them, whose columns and answers it took. */
  mappingFrom: z.object({ id: z.string(), name: z.string() }).optional(),
  /** How the file is read, as it was asked for. */
  options: z.record(z.string(), z.unknown()),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  /** Of a workbook, and the one that is read. */
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  columns: z.array(ImportColumnSchema),
  /** The first rows of the file, cells cut. */
  firstRows: z.array(z.array(z.string())),
  /** Rows that are no records: the mapping leaves them out, or they repeat the header. They are not among those read. */
  skipped: rows,
  /** Rows with a warning. */
  warnings: rows,
  issueGroups: z.array(IssueGroupSchema),
  questions: z.array(ImportQuestionSchema),
  /** How many more are asked when these are answered. */
  laterQuestions: rows,
  /** How many changed rows differ in each field. */
  changedFields: z.record(z.string(), z.int()),
  /** By our column: values that empty cells take away, and those that they leave alone. */
  emptied: z.record(z.string(), z.int()),
  left: z.record(z.string(), z.int()),
  /** Why it cannot be published as it is. */
  blocked: z.object({ reason: z.string(), message: z.string() }).nullable(),
  /** The query part of a search that shows what it published, the newest first; null when readers have none of it. */
  search: z.string().nullable(),
});

/** A column that a mapping can name. */
export const MappingColumnSchema = z.object({
  header: z.string(),
  field: z.string(),
  kinds: z.array(z.enum(KIND_IDS)),
  /** Of which rows it is required: all, those of a city, those of what is on offer in an area, or none. */
  required: z.enum(['always', 'city', 'coverage', 'never']),
  example: z.string(),
});

/** A mapping that was kept under a name, for the next file with the same columns. */
export const KeptMappingSchema = z.object({
  id: z.string(),
  name: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** The columns of the file that it was made for. */
  header: z.array(z.string()),
  /** `kind`, `source` and `mapping`, as options of an import. */
  options: z.record(z.string(), z.unknown()),
});

export const MappingsResponseSchema = z.object({
  columns: z.array(MappingColumnSchema),
  mappings: z.array(KeptMappingSchema),
});

export const ImportIssuesResponseSchema = z.object({
  page: z.int().positive(),
  size: z.int().positive(),
  /** Of those that were stored, at most 1,000; the groups have the exact numbers. */
  total: rows,
  issues: z.array(ImportIssueSchema.extend({ file: z.string().optional() })),
});

export const ROW_RESULTS = ['new', 'changed', 'unchanged', 'refused'] as const;

export const ImportRowsResponseSchema = z.object({
  result: z.enum(ROW_RESULTS),
  page: z.int().positive(),
  size: z.int().positive(),
  total: rows,
  /** The columns of `cells`. */
  header: z.array(z.string()),
  rows: z.array(
    z.object({
      lines: z.tuple([z.int(), z.int()]),
      /** Of a workbook of which several are read. */
      sheet: z.string().optional(),
      id: z.string().optional(),
      record: RecordSchema.optional(),
      changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })).optional(),
      /** The columns of `cells`, where the sheets of a workbook have different ones. */
      header: z.array(z.string()).optional(),
      cells: z.array(z.string()).optional(),
      reasons: z.array(z.string()).optional(),
    }),
  ),
});

/** Rows that are probably records that are here, or that an earlier row brings, beside those. */
export const ImportDuplicatesResponseSchema = z.object({
  page: z.int().positive(),
  size: z.int().positive(),
  total: rows,
  /** Of every kind there are any of: how many, and of how many somebody has decided. */
  kinds: z.array(z.object({ why: z.enum(DUPLICATE_REASONS), count: rows, decided: rows })),
  pairs: z.array(
    z.object({
      /** Names the row in `duplicates.rows` of the options. */
      key: z.string(),
      lines: z.tuple([z.int(), z.int()]),
      sheet: z.string().optional(),
      why: z.enum(DUPLICATE_REASONS),
      /** What happens as it is decided now; null: it is published as new, with a warning. */
      decision: z.enum(DUPLICATE_DECISIONS).nullable(),
      /** Whether the other is in the library, and can be updated. */
      isHere: z.boolean(),
      row: RecordSchema,
      other: RecordSchema.optional(),
      /** In what the row differs from the other. */
      changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
});

/** What an undo did. */
export const UndoResponseSchema = z.object({
  importId: z.string(),
  undoes: z.string(),
  restored: rows,
  archived: rows,
  /** Records that a later import changed: they stay. */
  kept: z.array(z.string()).readonly(),
});

/** What an undo would do. */
export const UndoPreviewResponseSchema = UndoResponseSchema.omit({ importId: true });

export type KeptMapping = z.infer<typeof KeptMappingSchema>;
export type MappingsResponse = z.infer<typeof MappingsResponseSchema>;
export type RowResult = (typeof ROW_RESULTS)[number];
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportCounts = z.infer<typeof ImportCountsSchema>;
export type ImportColumn = z.infer<typeof ImportColumnSchema>;
export type IssueGroup = z.infer<typeof IssueGroupSchema>;
export type UndoResponse = z.infer<typeof UndoResponseSchema>;
export type UndoPreviewResponse = z.infer<typeof UndoPreviewResponseSchema>;
export type SessionResponse = z.infer<typeof SessionResponseSchema>;
export type ImportSummary = z.infer<typeof ImportSummarySchema>;
export type ImportsResponse = z.infer<typeof ImportsResponseSchema>;
export type ImportResponse = z.infer<typeof ImportResponseSchema>;
export type ImportQuestion = z.infer<typeof ImportQuestionSchema>;
export type ImportIssuesResponse = z.infer<typeof ImportIssuesResponseSchema>;
export type ImportDuplicatesResponse = z.infer<typeof ImportDuplicatesResponseSchema>;
export type ImportRowsResponse = z.infer<typeof ImportRowsResponseSchema>;
