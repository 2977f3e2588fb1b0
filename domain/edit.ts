import { z } from 'zod';
import { RecordIdSchema } from './values.ts';

/** What an editor can do with records without a file; `merged` names the record that was given up. */
export const EDIT_ACTIONS = [
  'edited',
  'reverted',
  'merged',
  'withdrawn',
  'verified',
  'topic-mapped',
  'city-mapped',
  'city-added',
  'bulk-edited',
] as const;

export const EditSchema = z.object({
  action: z.enum(EDIT_ACTIONS),
  records: z.array(RecordIdSchema),
});

export type EditAction = (typeof EDIT_ACTIONS)[number];
export type Edit = z.infer<typeof EditSchema>;
