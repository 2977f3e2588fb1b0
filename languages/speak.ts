import { setupI18n } from '@lingui/core';
import type { CompiledCatalogue, CompiledText } from './compile.ts';
import { isolated, type Direction } from './isolate.ts';
import { localeOf } from './locale.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The messages of a compiled catalogue as a reader's program calls them: a text is a string, a message that takes
 * values is a function of them. Texts among the values keep their own direction in a language that is written from
 * right to left. `T` is the type of the catalogue, from `messages.ts`.
 */
export function speak<T>(tag: string, catalogue: CompiledCatalogue, direction: Direction = 'ltr'): T {
  const messages: Record<string, CompiledText> = {};
  const i18n = setupI18n({ locale: tag, locales: localeOf(tag), messages: { [tag]: messages } });
  return spoken(catalogue, '') as T;

  function spoken(group: CompiledCatalogue, path: string): object {
    return Object.fromEntries(
      Object.entries(group).map(([key, message]) => {
        if (typeof message === 'string') return [key, message];
        const id = path + key;
        if (!isText(message)) return [key, spoken(message, `${id}.`)];
        messages[id] = message;
        return [key, (values: Values) => i18n._(id, inside(values))];
      }),
    );
  }

  function inside(values: Values): Values {
    if (direction === 'ltr') return values;
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? isolated(value, direction) : value,
      ]),
    );
  }
}

function isText(message: CompiledText | CompiledCatalogue): message is CompiledText {
  return typeof message === 'string' || Array.isArray(message);
}
