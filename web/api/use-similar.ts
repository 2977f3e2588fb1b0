import { useQuery } from '@tanstack/react-query';
import { getSimilar } from './requests.ts';
import { useLanguage } from '../language/messages.ts';

/** Records like one record, each with what they share. */
export function useSimilar(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['similar', id, language],
    queryFn: ({ signal }) => getSimilar(id, language, signal),
  });
}
