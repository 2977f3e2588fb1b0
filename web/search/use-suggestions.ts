import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { changeQuery, chosenTerms, setTerms, type Language, type Query } from '../../domain/query.ts';
import type { Suggestion } from '../../domain/responses.ts';
import { goTo } from '../address/go.ts';
import { siteLinks } from '../address/use-site-links.ts';
import { writeAddress } from '../address/address.ts';
import { useAfterPause } from '../api/use-after-pause.ts';
import { getSuggestions } from '../api/requests.ts';
import { useAddress } from '../address/address-context.ts';
import { useLeftAlone } from './use-left-alone.ts';

const MOST = 7; // the results come with every letter too, and should stay visible
const PAUSE_MS = 150; // the results of a letter come first
const MIN_LETTERS = 2; // one letter begins too many words to suggest any

/** What is suggested for words as they are. */
export function suggestionsFor(q: string, lang: Language) {
  return queryOptions({
    queryKey: ['suggestions', q, lang],
    queryFn: ({ signal }) => getSuggestions(q, lang, signal),
    enabled: q.length >= MIN_LETTERS,
    retry: false, // by the time of a second try something else is typed
  });
}

/**
 * Suggestions under the box, after the combobox pattern of ARIA: the focus stays in the box, arrows choose, Enter
 * takes the chosen one and searches when none is, Escape closes, as do scrolling and pressing elsewhere. `clear` empties
 * the box once one is taken.
 */
export function useSuggestions(text: string, box: RefObject<HTMLInputElement | null>, clear: () => void) {
  const address = useAddress();
  const { query } = address;
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState<Suggestion>(); // not its place: the list of the next letters may have another order
  const id = useId();

  const asked = useAfterPause(query.q, PAUSE_MS);
  const isAsked = isOpen && asked.length >= MIN_LETTERS;
  const { data } = useQuery({
    ...suggestionsFor(asked, query.lang),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const list = isAsked && text.trim() !== '' ? (data?.suggestions ?? []).slice(0, MOST) : [];
  const isShown = list.length > 0;
  useLeftAlone(isOpen, id, () => box.current?.form ?? null, close);
  const optionId = (at: number) => `${id}-${at}`;
  const at = list.findIndex((each) => each.kind === picked?.kind && each.id === picked.id);
  const active = at === -1 ? undefined : at;
  const move = (step: 1 | -1) => {
    const to = next(active, step, list.length);
    setPicked(to === undefined ? undefined : list[to]);
  };

  function close() {
    setOpen(false);
    setPicked(undefined);
  }

  function take(suggestion: Suggestion) {
    close();
    if (suggestion.kind === 'record') {
      const results = writeAddress(address);
      goTo(siteLinks(address.language).toRecord(suggestion.id), { results, followsResults: true });
      return;
    }
    clear();
    address.change(withTerm(query, suggestion.kind, suggestion.id));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const chosen = active === undefined ? undefined : list[active];
    if (event.key === 'Escape' && isShown) close();
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'ArrowDown' && isShown) move(1);
    else if (event.key === 'ArrowUp' && isShown) move(-1);
    else if (event.key === 'ArrowDown' && text !== '') setOpen(true);
    else return;
    event.preventDefault();
  }

  return {
    open: () => {
      setOpen(true);
      setPicked(undefined);
    },
    close,
    onKeyDown,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      'aria-controls': isShown ? id : undefined,
      'aria-activedescendant': isShown && active !== undefined ? optionId(active) : undefined,
    },
    listProps: { id, list, active, optionId, take },
  } as const;
}

/** Round and round, with a stop at the box itself. */
function next(active: number | undefined, step: 1 | -1, length: number): number | undefined {
  const at = (active ?? (step === 1 ? -1 : length)) + step;
  return at < 0 || at >= length ? undefined : at;
}

/** The words that led to the suggestion have done their work. */
export function withTerm(query: Query, key: Exclude<Suggestion['kind'], 'record'>, term: string): Query {
  const chosen = chosenTerms(query, key).filter((other) => other !== term);
  return setTerms(changeQuery(query, { q: '' }), key, [...chosen, term]);
}
