import { useId } from 'react';
import type { ImportColumn } from '../../../../domain/desk.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { setConstant, setFillDown, setTimes } from './mapping-draft.ts';
import styles from './columns.module.css';

const UNITS = { one: 1, thousand: 1_000, million: 1_000_000 } as const;
const NAMES = ['one', 'thousand', 'million'] as const satisfies (keyof typeof UNITS)[];
const AMOUNT = /^(?:funding|cost)_amount$/; // our headers
const CODE = /^[A-Z]{3}$/;
const FREQUENT = ['EUR', 'USD', 'GBP', 'BRL', 'CNY', 'INR', 'JPY', 'ZAR'];

interface ColumnReadingProps {
  readonly column: ImportColumn;
  /** As the reader calls it. */
  readonly name: string;
  readonly field: string | null;
}

/** How the cells of a column are read besides by their field: empty ones from above, amounts in a unit and a currency. */
export function ColumnReading({ column, name, field }: ColumnReadingProps) {
  const { columns } = useDeskMessages();
  const { draft } = useOpenImport();
  const { mapping } = draft.options;
  const isFilled = mapping?.fillDown?.includes(column.header) ?? false;
  const hasGaps = (column.empty ?? 0) > 0 && column.samples.length > 0;
  return (
    <>
      {(isFilled || hasGaps) && (
        <p className={styles.reading}>
          <label>
            <input
              type="checkbox"
              checked={isFilled}
              onChange={({ target }) =>
                draft.change((options) => ({
                  ...options,
                  mapping: setFillDown(options.mapping, column.header, target.checked),
                }))
              }
            />{' '}
            {columns.fillDown({ column: name })}
          </label>
        </p>
      )}
      {field !== null && AMOUNT.test(field) && (
        <div className={styles.reading}>
          <Unit column={name} field={field} />
          <Currency column={name} field={field.replace('_amount', '_currency')} />
        </div>
      )}
    </>
  );
}

interface OfAmounts {
  /** As the reader calls the column. */
  readonly column: string;
  /** Our header. */
  readonly field: string;
}

function Unit({ column, field }: OfAmounts) {
  const { columns } = useDeskMessages();
  const { draft } = useOpenImport();
  const id = useId();
  const times = draft.options.mapping?.times?.[field];
  const known = NAMES.find((name) => UNITS[name] === times);
  return (
    <>
      <label htmlFor={id}>{columns.unit({ column })}</label>
      <Select
        id={id}
        className={desk.field}
        value={known ?? times ?? ''}
        onChange={({ target }) => {
          const name = NAMES.find((each) => each === target.value);
          const chosen = name === undefined ? undefined : UNITS[name];
          draft.change((options) => ({ ...options, mapping: setTimes(options.mapping, field, chosen) }));
        }}
      >
        <option value="">{columns.unitOfHeader}</option>
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {columns.units[name]}
          </option>
        ))}
        {times !== undefined && known === undefined && <option value={times}>× {times}</option>}
      </Select>
    </>
  );
}

/** Of amounts that name none, unless the row or the header does. */
function Currency({ column, field }: OfAmounts) {
  const { columns } = useDeskMessages();
  const { draft } = useOpenImport();
  const id = useId();
  const value = draft.options.mapping?.constants?.[field] ?? '';
  return (
    <>
      <label htmlFor={id}>{columns.currency({ column })}</label>
      <input
        id={id}
        className={desk.field}
        list={`${id}codes`}
        maxLength={3}
        size={4}
        aria-invalid={value !== '' && !CODE.test(value)}
        value={value}
        onChange={({ target }) => {
          const code = target.value.trim().toUpperCase();
          draft.change((options) => ({
            ...options,
            mapping: setConstant(options.mapping, field, code === '' ? undefined : code),
          }));
        }}
      />
      <datalist id={`${id}codes`}>
        {FREQUENT.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </datalist>
    </>
  );
}
