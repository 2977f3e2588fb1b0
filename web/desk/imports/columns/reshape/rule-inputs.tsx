import { useId, type ReactNode } from 'react';
import { useDeskMessages } from '../../../../language/messages.ts';
import { Select } from '../../../../ui/select.tsx';
import desk from '../../../desk.module.css';
import { useOpenImport } from '../../import-context.ts';
import { FieldSelect } from '../field-select.tsx';
import type { Rule } from './rules.ts';

const MOST_PARTS = 6;

interface RuleInputsProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
}

/** What a rule needs to know, by its kind. */
export function RuleInputs({ rule, onChange }: RuleInputsProps): ReactNode {
  const { reshape } = useDeskMessages();
  switch (rule.kind) {
    case 'join':
      return (
        <>
          <ColumnChoice
            label={reshape.addColumn}
            value=""
            onChoose={(name) =>
              name !== '' && onChange({ ...rule, from: [...new Set([...rule.from, name])] })
            }
          />
          <Chosen
            names={rule.from}
            onRemove={(name) => onChange({ ...rule, from: rule.from.filter((other) => other !== name) })}
          />
          <TextChoice
            label={reshape.between}
            value={rule.with}
            onWrite={(text) => onChange({ ...rule, with: text })}
          />
          <FieldChoice
            label={reshape.becomes}
            value={rule.to}
            onChoose={(to) => onChange({ ...rule, to: to ?? '' })}
          />
        </>
      );
    case 'split':
      return (
        <>
          <ColumnChoice
            label={reshape.column}
            value={rule.from}
            onChoose={(from) => onChange({ ...rule, from })}
          />
          <TextChoice label={reshape.at} value={rule.at} onWrite={(at) => onChange({ ...rule, at })} />
          {rule.to.map((to, part) => (
            <FieldChoice
              key={part}
              label={reshape.part({ part: part + 1 })}
              value={to ?? ''}
              onChoose={(field) => onChange({ ...rule, to: withPart(rule.to, part, field) })}
            />
          ))}
        </>
      );
    case 'template':
      return (
        <>
          <ColumnChoice
            label={reshape.addColumn}
            value=""
            onChoose={(name) => name !== '' && onChange({ ...rule, text: `${rule.text}{${name}}` })}
          />
          <TextChoice
            label={reshape.text}
            hint={reshape.textHint({ example: '{City}: {Target} by {Year}' })}
            value={rule.text}
            onWrite={(text) => onChange({ ...rule, text })}
          />
          <FieldChoice
            label={reshape.becomes}
            value={rule.to}
            onChoose={(to) => onChange({ ...rule, to: to ?? '' })}
          />
        </>
      );
    case 'separator':
      return (
        <>
          <FieldChoice
            label={reshape.list}
            value={rule.to}
            onChoose={(to) => onChange({ ...rule, to: to ?? '' })}
          />
          <TextChoice label={reshape.at} value={rule.at} onWrite={(at) => onChange({ ...rule, at })} />
        </>
      );
    case 'skip':
    case 'keep':
      return (
        <>
          <ColumnChoice
            label={reshape.column}
            value={rule.from}
            onChoose={(from) => onChange({ ...rule, from })}
          />
          <CellsChoice
            from={rule.from}
            cells={rule.cells}
            onChoose={(cells) => onChange({ ...rule, cells })}
          />
        </>
      );
  }
}

/** The parts with one of them changed, and room for one more. */
function withPart(to: readonly (string | null)[], part: number, field: string | null): (string | null)[] {
  const next = to.map((each, at) => (at === part ? field : each));
  return next.at(-1) !== null && next.length < MOST_PARTS ? [...next, null] : next;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
}

function Chosen({
  names,
  onRemove,
}: {
  readonly names: readonly string[];
  readonly onRemove: (name: string) => void;
}) {
  const { columns } = useDeskMessages();
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>{' '}
          <button
            type="button"
            className={`${desk.plain} ${desk.small}`}
            aria-label={columns.remove({ name })}
            onClick={() => onRemove(name)}
          >
            {columns.removeShort}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ColumnChoice({
  label,
  value,
  onChoose,
}: ChoiceProps & { readonly onChoose: (name: string) => void }) {
  const { reshape } = useDeskMessages();
  const { current } = useOpenImport();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} className={desk.field} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{reshape.chooseColumn}</option>
        {current.columns.map(({ header }) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </div>
  );
}

function FieldChoice({
  label,
  value,
  onChoose,
}: ChoiceProps & { readonly onChoose: (field: string | null) => void }) {
  const { columns } = useDeskMessages();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <FieldSelect
        id={id}
        value={value === '' ? null : value}
        empty={columns.chooseField}
        onChoose={onChoose}
      />
    </div>
  );
}

interface TextChoiceProps extends ChoiceProps {
  readonly hint?: string;
  readonly onWrite: (text: string) => void;
}

function TextChoice({ label, hint, value, onWrite }: TextChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={desk.field}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={({ target }) => onWrite(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className={desk.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CellsChoiceProps {
  readonly from: string;
  readonly cells: readonly string[];
  readonly onChoose: (cells: readonly string[]) => void;
}

/** The cells that decide about a row: a line each, since they may have commas. */
function CellsChoice({ from, cells, onChoose }: CellsChoiceProps) {
  const { reshape } = useDeskMessages();
  const { current } = useOpenImport();
  const samples = current.columns.find(({ header }) => header === from)?.samples ?? [];
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{reshape.cells}</label>
      <textarea
        id={id}
        className={desk.field}
        rows={3}
        value={cells.join('\n')}
        aria-describedby={`${id}hint`}
        onChange={({ target }) => onChoose(target.value === '' ? [] : target.value.split('\n'))}
      />
      <p id={`${id}hint`} className={desk.hint}>
        {samples.length > 0 ? reshape.samples({ samples: samples.join(' · ') }) : reshape.cellsHint}
      </p>
    </div>
  );
}
