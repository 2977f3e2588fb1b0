import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/messages.ts';

interface SdgTexts {
  readonly targets?: Readonly<Record<string, string>>;
}

const FILES = import.meta.glob<SdgTexts>('../../languages/*/sdg.json', { import: 'default' });

/**
 * The official text of a target. The 169 texts are too much to send to every reader, so those of the reader's language
 * are loaded when a record names targets; until then, and when that fails, a target is its number.
 */
export function useTargetTexts(isNeeded: boolean): (target: string) => string {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['targets', language],
    queryFn: async () => (await FILES[`../../languages/${language}/sdg.json`]?.())?.targets ?? {},
    enabled: isNeeded,
    staleTime: Infinity,
  });
  return (target) => data?.[target] ?? '';
}
