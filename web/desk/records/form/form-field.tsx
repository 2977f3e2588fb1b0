import type { City } from '../../../../domain/city.ts';
import type { FieldIssue } from '../../../../domain/desk-records.ts';
import desk from '../../desk.module.css';
import { useDeskRecordsMessages, useLanguage } from '../../../language/messages.ts';
import { Facts } from '../../../ui/facts.tsx';
import { ChecksField, SelectField, WhoseField } from './choice-fields.tsx';
import { cityText, FieldFrame, type FieldProps } from './field-frame.tsx';
import styles from './form.module.css';
import { GoalsField } from './goals-field.tsx';
import type { FormField } from './layout.ts';
import { AreaField, DateField, LineField, LinesField, WordsField } from './text-fields.tsx';
import { TopicsField } from './topics-field.tsx';
import type { FormState } from './use-draft.ts';

export interface FormFieldViewProps {
  readonly field: FormField;
  readonly name: string;
  readonly state: FormState;
  readonly issues: readonly FieldIssue[];
  /** Who changed the record meanwhile. */
  readonly who: string;
}

/** One field of the form, as its layout has it. */
export function FormFieldView({ field, name, state, issues, who }: FormFieldViewProps) {
  const { header } = field;
  const { draft, valueOf, change } = state;
  const theirs = draft.meanwhile?.theirs[header];
  const props: FieldProps = {
    header,
    name,
    value: valueOf(header),
    base: draft.base[header] ?? '',
    isNeeded: field.isNeeded ?? false,
    issues: issues.filter((issue) => isAbout(issue, header)),
    theirs: theirs !== undefined && draft.mine[header] !== undefined ? { who, value: theirs } : undefined,
    onChange: (value) => change(header, value),
  };
  const isGroup = field.as === 'checks' || field.as === 'topics' || field.as === 'goals';
  return (
    <FieldFrame field={props} isGroup={isGroup} isShort={field.isShort ?? false}>
      {controlOf(field, props, state)}
      {header === 'city' && <Candidates issues={props.issues} state={state} />}
    </FieldFrame>
  );
}

function controlOf(field: FormField, props: FieldProps, { valueOf, change, draft }: FormState) {
  switch (field.as) {
    case 'line':
    case 'number':
      return <LineField field={props} isNumber={field.as === 'number'} />;
    case 'area':
      return <AreaField field={props} />;
    case 'date':
      return <DateField field={props} />;
    case 'lines':
      return <LinesField field={props} />;
    case 'words':
      return <WordsField field={props} />;
    case 'select':
      return <SelectField field={props} vocabulary={field.vocabulary} />;
    case 'checks':
      return <ChecksField field={props} vocabulary={field.vocabulary} />;
    case 'whose':
      return <WhoseField field={props} />;
    case 'topics':
      return <TopicsField field={props} />;
    case 'goals':
      return (
        <GoalsField
          declared={valueOf('sdgs')}
          derived={valueOf('sdgs_derived')}
          bases={{ declared: draft.base['sdgs'] ?? [], derived: draft.base['sdgs_derived'] ?? [] }}
          targets={[valueOf('sdg_targets'), valueOf('sdg_targets_derived')].flat()}
          onDeclared={(value) => change('sdgs', value)}
          onDerived={(value) => change('sdgs_derived', value)}
        />
      );
  }
}

/** An issue of a column is shown at its field; goals and places have several columns in one. */
export function isAbout({ column, field }: FieldIssue, header: string): boolean {
  if (header === 'sdgs' && column === 'sdgs_derived') return true;
  if (header === 'city' && column === 'city_id') return true;
  return (column ?? field) === header;
}

/** The cities that a name may mean, one of which is chosen. */
function Candidates({
  issues,
  state: { change },
}: {
  readonly issues: readonly FieldIssue[];
  readonly state: FormState;
}) {
  const { form } = useDeskRecordsMessages();
  const language = useLanguage();
  const cities = issues.flatMap((issue) => issue.cities ?? []);
  if (cities.length === 0) return null;
  const choose = ({ id, name, country }: City) => {
    change('city_id', id);
    change('city', name);
    change('state', '');
    change('country', country);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw a frame and want a legend
    <div className={styles.candidates} role="group" aria-label={form.which}>
      <p>{form.which}</p>
      {cities.map((city) => (
        <button
          key={city.id}
          type="button"
          className={`${desk.plain} ${desk.small}`}
          onClick={() => choose(city)}
        >
          <Facts
            parts={[
              cityText(language, city),
              city.population !== undefined && (
                <small key="size">{form.inhabitants({ count: city.population })}</small>
              ),
            ]}
          />
        </button>
      ))}
    </div>
  );
}
