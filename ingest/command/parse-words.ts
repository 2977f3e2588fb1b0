import { parseArgs } from 'node:util';
import { nearestWord } from '../../domain/nearest-word.ts';
import { UsageError, type Command, type Given } from './command.ts';

/**
 * Reads what was typed after a command's name. Throws UsageError for an unknown option (with the nearest one), a
 * missing or superfluous value, a value that is no choice, and too few or too many words.
 */
export function parseWords(command: Command, typed: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
  const { tokens } = parseArgs({
    args: [...typed],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const texts = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (!option) throw new UsageError(unknownOption(token.rawName, command));
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      flags.add(token.name);
    } else {
      const value = checkValue(token, option.choices);
      texts.set(token.name, option.isMany ? [...(texts.get(token.name) ?? []), value] : [value]);
    }
  }
  const [min, max] = command.arity;
  if (words.length < min) throw new UsageError(`metroteca ${command.name} needs ${command.words}.`);
  if (words.length > max) throw new UsageError(`metroteca ${command.name} does not take "${words[max]}".`);
  return {
    words,
    text: (name) => texts.get(name)?.at(-1),
    texts: (name) => texts.get(name) ?? [],
    has: (name) => flags.has(name),
  };
}

interface TypedOption {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkValue({ rawName, value, inlineValue }: TypedOption, choices?: readonly string[]): string {
  const looksLikeOption = !inlineValue && value !== undefined && /^--?[a-z]/i.test(value);
  if (value === undefined || value === '' || looksLikeOption)
    throw new UsageError(`${rawName} needs a value.`);
  if (choices && !choices.includes(value)) {
    throw new UsageError(`${rawName} is one of: ${choices.join(', ')}; not "${value}".`);
  }
  return value;
}

function unknownOption(typed: string, { name, options }: Command): string {
  const nearest = nearestWord(typed.replace(/^-+/, ''), Object.keys(options));
  return `metroteca ${name} has no option ${typed}.${nearest ? ` Did you mean --${nearest}?` : ''}`;
}
