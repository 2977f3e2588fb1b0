import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesOfMessages } from './message-types.ts';
import { LANGUAGES_FOLDER } from './languages.ts';

writeFileSync(join(LANGUAGES_FOLDER, 'messages.ts'), await typesOfMessages());
