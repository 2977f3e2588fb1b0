import { z } from 'zod';
import type { Role, Scope } from '../../domain/team.ts';

/** Somebody with an account at the desk. */
export interface Editor {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly scope: Scope;
}

const MAX_NAME_LENGTH = 64;
/** The history says who imported by name, and these two names are not those of people. */
const RESERVED = new Set(['command line', 'the sample collection']);

/** A name as it is shown; case does not tell two names apart. */
export const EditorNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'A name cannot be empty.')
      .max(MAX_NAME_LENGTH, `A name has at most ${MAX_NAME_LENGTH} characters.`)
      .regex(/^[^\p{C}]+$/u, 'A name has no control characters.')
      .refine((name) => !RESERVED.has(nameKey(name)), 'This name is kept for the program itself.'),
  );

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const MIN_PASSWORD_LENGTH = 12; // a short sentence; length is what counts
const MAX_PASSWORD_LENGTH = 128; // OWASP ASVS 2.1.2

/** A password for a new editor. */
export const NewPasswordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `A password has at least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(MAX_PASSWORD_LENGTH, `A password has at most ${MAX_PASSWORD_LENGTH} characters.`);
