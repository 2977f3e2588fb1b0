import { useId } from 'react';
import { COUNTRY_REGIONS } from '../../../../domain/vocabularies/country-regions.ts';
import { countryName } from '../../../../languages/names.ts';
import { useDeskMessages, useLanguage } from '../../../language/messages.ts';
import { setConstant, sourcesOf } from '../columns/mapping-draft.ts';
import { Select } from '../../../ui/select.tsx';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import styles from './values.module.css';

const COUNTRY = 'country'; // our header

/** One country for all rows, where the file names none: that settles most doubtful places at once. */
export function OneCountry() {
  const { values } = useDeskMessages();
  const language = useLanguage();
  const { current, draft } = useOpenImport();
  const id = useId();
  const { mapping } = draft.options;
  const sources = sourcesOf(current.columns, mapping).get(COUNTRY) ?? [];
  if (sources.some(({ from }) => from === 'column')) return null;
  const countries = Object.keys(COUNTRY_REGIONS)
    .map((code) => [code, countryName(language, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <div className={styles.country}>
      <label htmlFor={id}>{values.country}</label>
      <Select
        id={id}
        className={desk.field}
        value={mapping?.constants?.[COUNTRY] ?? ''}
        aria-describedby={`${id}hint`}
        onChange={({ target }) =>
          draft.change((options) => ({
            ...options,
            mapping: setConstant(options.mapping, COUNTRY, target.value || undefined),
          }))
        }
      >
        <option value="">{values.countryChoose}</option>
        {countries.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <p id={`${id}hint`} className={desk.hint}>
        {values.countryHint}
      </p>
    </div>
  );
}
