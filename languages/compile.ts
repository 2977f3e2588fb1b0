import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';

/** Messages as translators write them: groups of ICU messages. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** A message as the runtime reads it: plain text, or the parts of one that takes values. */
export type CompiledText = string | CompiledMessage;

export interface CompiledCatalogue {
  readonly [key: string]: CompiledText | CompiledCatalogue;
}

/**
 * Parses the messages of a language, in the shape of the English ones: what the language lacks is English, and what
 * only it has is left out. Throws with the path of a message that is not ICU MessageFormat.
 */
export function compileCatalogue(
  english: Catalogue,
  translated: Catalogue = english,
  path = '',
): CompiledCatalogue {
  return Object.fromEntries(
    Object.entries(english).map(([key, source]) => {
      const here = path + key;
      const own = translated[key];
      if (typeof source !== 'string') {
        return [key, compileCatalogue(source, typeof own === 'object' ? own : source, `${here}.`)];
      }
      const takesValues = parse(source, here).some((part) => typeof part !== 'string');
      const parts = typeof own === 'string' && own !== '' ? parse(own, here) : parse(source, here);
      return [key, takesValues ? parts : parts.join('')];
    }),
  );
}

/** Paths of the messages that the English catalogue has and another lacks, such as `search.results`. */
export function untranslated(english: Catalogue, translated: Catalogue, path = ''): string[] {
  return Object.entries(english).flatMap(([key, source]) => {
    const own = translated[key];
    if (typeof source !== 'string') {
      return untranslated(source, typeof own === 'object' ? own : {}, `${path}${key}.`);
    }
    return typeof own === 'string' && own !== '' ? [] : [path + key];
  });
}

function parse(message: string, path: string): CompiledMessage {
  try {
    return compileMessageOrThrow(message);
  } catch (cause) {
    throw new Error(`The message ${path} is not in ICU MessageFormat: ${message}`, { cause });
  }
}
