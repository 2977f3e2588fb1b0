import { useDeskMessages } from '../../../language/messages.ts';
import desk from '../../desk.module.css';
import { columnName } from '../columns/column-names.ts';
import { useOpenImport } from '../import-context.ts';
import { AskedGroup } from './asked-group.tsx';
import { MoreReplacements } from './more-replacements.tsx';
import { useAskedValues } from './use-questions.ts';

/** The words that were not understood, each once, with a way to say what they mean. */
export function ValuesStep() {
  const words = useDeskMessages();
  const { counted, isCounting, isOwn } = useOpenImport();
  const asked = useAskedValues();
  const fields = [...new Set(asked.map(({ to }) => to))];
  return (
    <>
      <p className={desk.lead}>{words.values.lead}</p>
      {asked.length === 0 && (
        <p className={desk.note}>{isCounting ? words.steps.counting : words.values.none}</p>
      )}
      <fieldset disabled={!isOwn}>
        <legend className="for-readers">{words.steps.values}</legend>
        {fields.map((to) => (
          <AskedGroup
            key={to ?? 'cities'}
            name={to === undefined ? words.columnGroups.place.names.city : columnName(to, words)}
            to={to}
            values={asked.filter((each) => each.to === to)}
          />
        ))}
        {(counted?.laterQuestions ?? 0) > 0 && (
          <p className={desk.hint}>{words.values.later({ count: counted?.laterQuestions ?? 0 })}</p>
        )}
        <MoreReplacements />
      </fieldset>
    </>
  );
}
