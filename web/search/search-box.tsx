import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useRef, useState, type FormEvent } from 'react';
import { changeQuery, MAX_QUERY_LENGTH } from '../../domain/query.ts';
import { TYPED_RESULTS, typedOf } from '../api/use-results.ts';
import { useLanguage, useMessages } from '../language/messages.ts';
import { useSingleKey } from '../shortcuts/use-single-key.ts';
import { useAddress } from '../address/address-context.ts';
import { allKinds } from '../ui/kind-text.ts';
import { Icon } from '../ui/icon.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import styles from './search-box.module.css';

const PATIENCE_MS = 120;

/**
 * The box. It keeps what is typed as it is typed; the address follows at once, or, while results are still under way,
 * as soon as they are there, but no later than this after the letter before.
 */
export function SearchBox() {
  const { query, type, stopTyping } = useAddress();
  const { search } = useMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const isWaiting = useIsFetching({ queryKey: [TYPED_RESULTS] }) > 0;
  const [text, setText] = useState(query.q);
  const sent = useRef({ text: query.q, at: 0 });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const suggestions = useSuggestions(text, input, clear);
  useSingleKey('/', () => {
    input.current?.focus();
    input.current?.select();
  });

  function clear() {
    sent.current = { text: '', at: 0 };
    setText('');
  }

  function empty() {
    suggestions.close();
    setText('');
    input.current?.focus();
  }

  function send(next: string) {
    sent.current = { text: next, at: Date.now() };
    const asked = changeQuery(query, { q: next });
    void client.prefetchQuery(typedOf(asked)); // on its way while the page still takes in the new address
    type(asked);
  }
  const sendLater = useEffectEvent(send);

  useEffect(() => {
    if (query.q === sent.current.text) return;
    // The address changed by other means than this box: back, forward, a link.
    sent.current = { text: query.q, at: 0 };
    setText(query.q);
  }, [query.q]);

  useEffect(() => {
    const next = folded(text);
    if (next === sent.current.text) return;
    const wait = isWaiting ? sent.current.at + PATIENCE_MS - Date.now() : 0;
    if (wait <= 0) return sendLater(next);
    const timer = setTimeout(() => sendLater(next), wait);
    return () => clearTimeout(timer);
  }, [text, isWaiting]);

  function submit(event: FormEvent) {
    event.preventDefault();
    suggestions.close();
    send(folded(text));
    stopTyping();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- browsers before 2023 do not know <search>
    <form role="search" className={styles.box} action="/" onSubmit={submit}>
      <label className="for-readers" htmlFor={id}>
        {search.label({ kinds: allKinds(language, 'conjunction', search.someOfKind) })}
      </label>
      <input
        id={id}
        ref={input}
        name="q"
        type="search"
        dir={text === '' ? undefined : 'auto'}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck="false"
        maxLength={MAX_QUERY_LENGTH}
        placeholder={search.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          suggestions.open();
        }}
        onKeyDown={suggestions.onKeyDown}
        onBlur={() => {
          stopTyping();
          suggestions.close();
        }}
        {...suggestions.inputProps}
      />
      {text !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={search.clear}
          title={search.clear}
          tabIndex={-1} /* Escape does the same in the box, which is one stop of the keyboard */
          onClick={empty}
        >
          <Icon name="clear" />
        </button>
      )}
      <SuggestionList {...suggestions.listProps} />
      <button type="submit" className={styles.submit}>
        {search.submit}
      </button>
    </form>
  );
}

/** As the codec reads it, so that a space being typed is not taken for a change. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
