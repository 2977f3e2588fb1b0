import { z } from 'zod';
import { WebAddressSchema, YearSchema } from '../values.ts';
import { DIFFICULTIES } from '../vocabularies/difficulties.ts';
import { EDITION_STATUSES } from '../vocabularies/edition-statuses.ts';
import { OPENNESS } from '../vocabularies/openness.ts';
import { termIds } from '../vocabularies/term.ts';

const line = z.string().min(1);

/** Something that a step is done with: a table, a canvas, a calculator. `format` such as `xlsx`. */
export const ToolSchema = z.object({ name: line, url: WebAddressSchema, format: line.optional() });

export const StepSchema = z.object({
  name: line,
  text: line.optional(),
  /** In words, such as `2 to 3 months`. */
  duration: line.optional(),
  roles: z.array(line).min(1).optional(),
  inputs: z.array(line).min(1).optional(),
  outputs: z.array(line).min(1).optional(),
  tools: z.array(ToolSchema).min(1).optional(),
});

/** Without a name where the guide has steps alone. */
export const PhaseSchema = z.object({ name: line.optional(), steps: z.array(StepSchema) });

/** What is said of a guide and of nothing else: how to do something, step by step. */
export const ToolkitSchema = z.object({
  publishers: z.array(line),
  edition: line.optional(),
  /** Of this edition. */
  year: YearSchema.optional(),
  openness: z.enum(termIds(OPENNESS)).optional(),
  audience: z.array(line),
  phases: z.array(PhaseSchema),
  /** In words, such as `12 to 18 months`. */
  timeNeeded: line.optional(),
  difficulty: z.enum(termIds(DIFFICULTIES)).optional(),
  /** What asks for it, such as `SECAP for the Covenant of Mayors`. */
  requiredFor: z.array(line),
  status: z.enum(termIds(EDITION_STATUSES)).optional(),
  /** A kept copy, for when its own page is gone. */
  archive: WebAddressSchema.optional(),
});

export type Tool = z.infer<typeof ToolSchema>;
export type Step = z.infer<typeof StepSchema>;
export type Phase = z.infer<typeof PhaseSchema>;
export type Toolkit = z.infer<typeof ToolkitSchema>;
