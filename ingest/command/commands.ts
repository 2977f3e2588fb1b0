import { backupCommand } from './backup-command.ts';
import { checkLinksCommand } from './check-links-command.ts';
import { citiesCommand } from './cities-command.ts';
import type { Command } from './command.ts';
import { documentsCommand } from './documents-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { editorCommand } from './editor-command.ts';
import { eraseCommand } from './erase-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { importsCommand } from './imports-command.ts';
import { mcpCommand } from './mcp-command.ts';
import { membershipsCommand } from './memberships-command.ts';
import { reindexCommand } from './reindex-command.ts';
import { restoreCommand } from './restore-command.ts';
import { templateCommand } from './template-command.ts';
import { translateCommand } from './translate-command.ts';
import { undoCommand } from './undo-command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  importsCommand,
  undoCommand,
  reindexCommand,
  exportCommand,
  templateCommand,
  citiesCommand,
  membershipsCommand,
  translateCommand,
  checkLinksCommand,
  documentsCommand,
  editorCommand,
  eraseCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  mcpCommand,
];
