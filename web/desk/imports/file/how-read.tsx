import { useId } from 'react';
import { useDeskMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { Sheets } from './sheets.tsx';
import styles from './file.module.css';

/** What spreadsheets and databases write, the most frequent first. */
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'utf-16le',
];
const DELIMITERS = [',', ';', '\t', '|'];
const TAB = 'tab'; // as the API names it: a tab alone would be trimmed away

/** Encoding and delimiter, or sheets: as they were found, unless somebody says otherwise. */
export function HowRead() {
  const words = useDeskMessages();
  const { current, counted, draft, isOwn } = useOpenImport();
  const { options, change } = draft;
  const found = counted ?? current;
  const isWorkbook = current.sheets.length > 0;
  const delimiterName = (sign: string) =>
    (words.file.delimiters as Readonly<Record<string, string>>)[sign] ?? words.file.otherDelimiter({ sign });
  const automatic = (isChosen: boolean, what: string | null) =>
    isChosen || !what ? words.file.automatic : words.file.found({ what });

  return (
    <fieldset className={styles.how} disabled={!isOwn}>
      <legend>{words.file.reading}</legend>
      {isWorkbook ? (
        <Sheets />
      ) : (
        <>
          <Choice
            label={words.file.encoding}
            value={options.encoding ?? ''}
            automatic={automatic(options.encoding !== undefined, found.encoding)}
            choices={ENCODINGS.map((name) => [name, name])}
            onChoose={(encoding) => change((before) => ({ ...before, encoding: encoding || undefined }))}
          />
          <Choice
            label={words.file.delimiter}
            value={options.delimiter ?? ''}
            automatic={automatic(
              options.delimiter !== undefined,
              found.delimiter && delimiterName(found.delimiter),
            )}
            choices={DELIMITERS.map((sign) => [sign === '\t' ? TAB : sign, delimiterName(sign)])}
            onChoose={(delimiter) => change((before) => ({ ...before, delimiter: delimiter || undefined }))}
          />
        </>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What leaving it to the library says. */
  readonly automatic: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, automatic, choices, onChoose }: ChoiceProps) {
  const id = useId();
  const isListed = value === '' || choices.some(([known]) => known === value);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} className={desk.field} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{automatic}</option>
        {choices.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
        {!isListed && <option value={value}>{value}</option>}
      </Select>
    </div>
  );
}
