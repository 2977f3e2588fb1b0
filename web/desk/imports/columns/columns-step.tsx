import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { useOpenImport } from '../import-context.ts';
import { AllRecords } from './all-records.tsx';
import { ColumnTable } from './column-table.tsx';
import { Constants } from './constants.tsx';
import { KeepMapping } from './keep-mapping.tsx';
import { KeptMappings } from './kept-mappings.tsx';
import { Needed } from './needed.tsx';
import { Reshapes } from './reshape/reshapes.tsx';

/** What each column of the file is, and what holds for all rows. */
export function ColumnsStep() {
  const words = useDeskMessages();
  const { current, isOwn, isCounting } = useOpenImport();
  if (current.columns.length === 0) {
    return <p className={desk.lead}>{isCounting ? words.steps.counting : words.publish.fileFirst}</p>;
  }
  return (
    <>
      <p className={desk.lead}>{words.columns.lead}</p>
      {current.mappingFrom && (
        <p className={desk.note}>{words.kept.taken({ name: current.mappingFrom.name })}</p>
      )}
      <KeptMappings />
      <Needed />
      <fieldset disabled={!isOwn}>
        <legend className="for-readers">{words.columns.table}</legend>
        <ColumnTable />
        <Reshapes />
        <Constants />
        <AllRecords />
      </fieldset>
      {isOwn && <KeepMapping />}
    </>
  );
}
