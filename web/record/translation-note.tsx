import type { Translated } from '../../domain/translations.ts';
import { TRANSLATORS } from '../../domain/vocabularies/translators.ts';
import { useLanguage, useRecordMessages } from '../language/messages.ts';
import { labelOf } from '../language/terms.ts';
import buttons from '../ui/buttons.module.css';
import styles from './record.module.css';

interface TranslationNoteProps {
  /** What the reader is shown; undefined: the original of a record that has a translation. */
  readonly translated: Translated | undefined;
  readonly onSwitch: () => void;
}

/** Whose words the reader is shown, and the way to the others. */
export function TranslationNote({ translated, onSwitch }: TranslationNoteProps) {
  const { translation: words } = useRecordMessages();
  const language = useLanguage();
  return (
    <p className={styles.translation}>
      {translated ? labelOf(TRANSLATORS, translated.by, language) : words.original}{' '}
      <button type="button" className={buttons.quiet} onClick={onSwitch}>
        {translated ? words.toOriginal : words.toTranslation}
      </button>
    </p>
  );
}
