import { fileSize } from './file-size.ts';
import { useDeskMessages } from '../../../language/messages.ts';
import { fileHref } from '../../api/desk-requests.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { FirstRows } from './first-rows.tsx';
import { HowRead } from './how-read.tsx';
import styles from './file.module.css';

/** What was found in the file, and how it is read. */
export function FileStep() {
  const words = useDeskMessages();
  const { id, current } = useOpenImport();
  const [file] = current.files;
  return (
    <>
      <p className={desk.lead}>{words.file.lead}</p>
      {file && (
        <p className={styles.about}>
          <strong>{file.name}</strong> <span>{fileSize(file.bytes, words.file)}</span>{' '}
          <a href={fileHref(id)}>{words.file.original}</a>
        </p>
      )}
      <HowRead />
      <FirstRows />
    </>
  );
}
