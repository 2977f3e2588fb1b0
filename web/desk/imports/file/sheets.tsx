import { useDeskMessages } from '../../../language/messages.ts';
import { useOpenImport } from '../import-context.ts';
import styles from './file.module.css';

/** Which sheets of a workbook are read: the one that was found, unless somebody chooses. */
export function Sheets() {
  const words = useDeskMessages();
  const { current, draft } = useOpenImport();
  const { options, change } = draft;
  const { sheets, sheet: found } = current;
  const asked = typeof options.sheet === 'string' ? [options.sheet] : options.sheet;
  const isRead = (name: string) =>
    asked === undefined ? name === found : asked.includes('*') || asked.includes(name);

  function toggle(name: string) {
    const chosen = sheets.filter((each) => isRead(each) !== (each === name));
    change((before) => ({ ...before, sheet: chosen.length > 0 ? chosen : undefined }));
  }

  return (
    <fieldset className={styles.sheets}>
      <legend>{words.file.sheets}</legend>
      {sheets.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={isRead(name)} onChange={() => toggle(name)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
