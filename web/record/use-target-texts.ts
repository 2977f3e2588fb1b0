import { useQuery } from '@tanstack/react-query';
import { getVocabulary } from '../api/requests.ts';
import { useLanguage } from '../language/messages.ts';

/**
 * The official text of a target. The 169 texts are too much to send to every reader, so they come from the API
 * when a record names targets; until then, and when that fails, a target is its number.
 */
export function useTargetTexts(isNeeded: boolean): (target: string) => string {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    queryFn: ({ signal }) => getVocabulary(signal),
    enabled: isNeeded,
    staleTime: Infinity,
  });
  const targets = data?.vocabularies['target'] ?? [];
  return (target) => targets.find(({ id }) => id === target)?.labels[language] ?? '';
}
