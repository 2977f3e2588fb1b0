import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '../../domain/team.ts';
import { EditorNameSchema, NewPasswordSchema } from '../../library/accounts/editor.ts';
import { EDITORS_FILE, openEditors, type Editors } from '../../library/accounts/open-editors.ts';
import { hashPassword } from '../../library/accounts/passwords.ts';
import { newToken } from '../../library/accounts/secrets.ts';
import { weaknessOf } from '../../library/accounts/weak-password.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Given } from './command.ts';
import { askSecret, readSecret } from './read-secret.ts';
import type { Session } from './session.ts';

const WHO = 'command line';

export const editorCommand: Command = {
  name: 'editor',
  summary: 'Adds, lists and removes the people and programs that may change the library.',
  words: 'add|list|remove [NAME]',
  arity: [1, 2],
  options: {
    role: {
      type: 'string',
      choices: ROLES,
      describes: 'what they may do: look, propose, publish, everything; editor by default',
    },
    token: { type: 'boolean', describes: 'for a program: makes a token instead of asking for a password' },
    'password-stdin': { type: 'boolean', describes: 'read the password from standard input' },
    json: { type: 'boolean', describes: 'as JSON' },
  },
  async run(given, session) {
    const [action, name] = given.words;
    const run = ACTIONS[action as keyof typeof ACTIONS];
    if (!run) throw new UsageError(`metroteca editor is followed by add, list or remove; not "${action}".`);
    if ((name === undefined) !== (action === 'list')) {
      throw new UsageError(
        action === 'list' ? 'metroteca editor list takes no name.' : `metroteca editor ${action} needs NAME.`,
      );
    }
    const { dataDir } = session.environment();
    // Accounts without a catalogue are what is left of a library: a new one gets both.
    if (!existsSync(join(dataDir, EDITORS_FILE))) session.catalogue();
    const store = openEditors(dataDir);
    try {
      return await run(store, given, session, name ?? '');
    } finally {
      store.close();
    }
  },
};

type Action = (store: Editors, given: Given, session: Session, name: string) => Promise<ExitCode> | ExitCode;

const ACTIONS = { add, list, remove } satisfies Record<string, Action>;

async function add(store: Editors, given: Given, session: Session, typed: string): Promise<ExitCode> {
  const name = checked(EditorNameSchema, typed);
  const role = (given.text('role') ?? 'editor') as Role;
  const taken = () =>
    new UsageError(`There is an editor "${name}" already. See: npm run metroteca -- editor list`);
  if (store.editors.find(name)) throw taken(); // before anybody thinks of a password
  const token = given.has('token') ? newToken() : undefined;
  const secret = token === undefined ? { passwordHash: await newPassword(given, session, name) } : { token };
  if (!store.editors.add({ name, role, ...secret })) throw taken();
  store.audit.add({ who: WHO, action: 'editor.added', subject: name, detail: { role } });
  const { print } = session.terminal;
  if (given.has('json')) print(`${JSON.stringify({ name, role, ...(token && { token }) }, null, 2)}\n`);
  else if (token === undefined) print(`${name} can sign in now (${role}).\n`);
  else
    print(`${name} can use the API now (${role}) with this token. It is shown only this once:\n${token}\n`);
  return EXIT.published;
}

async function newPassword(given: Given, { terminal }: Session, name: string): Promise<string> {
  const password = given.has('password-stdin')
    ? await readSecret(terminal)
    : await askSecret(`A password for ${name}`, terminal);
  const checkedPassword = checked(NewPasswordSchema, password);
  const weakness = await weaknessOf(checkedPassword, name);
  if (weakness !== undefined) throw new UsageError(weakness);
  return hashPassword(checkedPassword);
}

function list(store: Editors, given: Given, { terminal }: Session): ExitCode {
  const editors = store.editors.list();
  if (given.has('json')) {
    terminal.print(
      `${JSON.stringify(
        editors.map(({ id: _id, ...editor }) => editor),
        null,
        2,
      )}\n`,
    );
  } else if (editors.length === 0) {
    terminal.print(
      'Nobody can change the library yet, except on the command line. See: npm run metroteca -- editor add\n',
    );
  } else {
    const lines = editors.map(
      ({ name, role, signsInWith, createdAt, isDisabled }) =>
        `${name}  ${role}, ${signsInWith === 'none' ? 'invited' : `with a ${signsInWith}`}, since ${createdAt.slice(0, 10)}${isDisabled ? ', disabled' : ''}\n`,
    );
    terminal.print(lines.join(''));
  }
  return EXIT.published;
}

function remove(store: Editors, given: Given, { terminal }: Session, name: string): ExitCode {
  if (!store.editors.remove(name)) {
    throw new UsageError(`There is no editor "${name}". See: npm run metroteca -- editor list`);
  }
  store.audit.add({ who: WHO, action: 'editor.removed', subject: name });
  terminal.print(
    given.has('json')
      ? `${JSON.stringify({ removed: name })}\n`
      : `${name} cannot change the library any more. What they imported stays.\n`,
  );
  return EXIT.published;
}

type Checking = { safeParse(value: unknown): { data?: string; error?: { issues: { message: string }[] } } };

function checked(schema: Checking, value: string): string {
  const { data, error } = schema.safeParse(value);
  if (data === undefined) throw new UsageError(error?.issues[0]?.message ?? 'This cannot be used.');
  return data;
}
