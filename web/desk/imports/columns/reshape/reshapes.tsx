import { useId, useState, type FormEvent } from 'react';
import { useDeskMessages, useLanguage } from '../../../../language/messages.ts';
import { listText } from '../../../../ui/joined-text.ts';
import { Select } from '../../../../ui/select.tsx';
import desk from '../../../desk.module.css';
import { useOpenImport } from '../../import-context.ts';
import { columnName } from '../column-names.ts';
import styles from '../columns.module.css';
import {
  addRule,
  emptyRule,
  isComplete,
  removeRule,
  RULE_KINDS,
  rulesOf,
  type Rule,
  type RuleKind,
} from './rules.ts';
import { RuleInputs } from './rule-inputs.tsx';

/** Columns put together, taken apart or filled into a text, and rows that are left out. */
export function Reshapes() {
  const words = useDeskMessages();
  const { draft } = useOpenImport();
  const [rule, setRule] = useState<Rule>(emptyRule('join'));
  const id = useId();
  const rules = rulesOf(draft.options.mapping);
  const canAdd = isComplete(rule);

  function add(event: FormEvent) {
    event.preventDefault();
    if (!canAdd) return;
    draft.change((options) => ({ ...options, mapping: addRule(options.mapping, rule) }));
    setRule(emptyRule(rule.kind));
    document.getElementById(`${id}kind`)?.focus();
  }

  function remove(old: Rule) {
    draft.change((options) => ({ ...options, mapping: removeRule(options.mapping, old) }));
    document.getElementById(`${id}kind`)?.focus();
  }

  return (
    <section className={desk.section} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.reshape.title}</h3>
      <p className={desk.hint}>{words.reshape.lead}</p>
      {rules.length > 0 && (
        <ul className={styles.rules}>
          {rules.map((each) => (
            <li key={JSON.stringify(each)}>
              <RuleText rule={each} onRemove={() => remove(each)} />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.rule} onSubmit={add}>
        <div>
          <label htmlFor={`${id}kind`}>{words.reshape.kind}</label>
          <Select
            id={`${id}kind`}
            className={desk.field}
            value={rule.kind}
            onChange={({ target }) =>
              setRule(emptyRule(RULE_KINDS.find((kind) => kind === target.value) ?? 'join'))
            }
          >
            {RULE_KINDS.map((kind: RuleKind) => (
              <option key={kind} value={kind}>
                {words.reshape.kinds[kind]}
              </option>
            ))}
          </Select>
        </div>
        <RuleInputs rule={rule} onChange={setRule} />
        <button type="submit" className={desk.plain} aria-disabled={!canAdd}>
          {words.columns.add}
        </button>
      </form>
    </section>
  );
}

function RuleText({ rule, onRemove }: { readonly rule: Rule; readonly onRemove: () => void }) {
  const words = useDeskMessages();
  const language = useLanguage();
  const { says } = words.reshape;
  const quoted = (names: readonly string[]) =>
    listText(
      language,
      names.map((column) => words.columns.quoted({ column })),
    );
  const named = (to: string) => columnName(to, words);
  const text = sentence();
  return (
    <>
      <span>{text}</span>{' '}
      <button
        type="button"
        className={`${desk.plain} ${desk.small}`}
        aria-label={words.columns.remove({ name: text })}
        onClick={onRemove}
      >
        {words.columns.removeShort}
      </button>
    </>
  );

  function sentence(): string {
    switch (rule.kind) {
      case 'join':
        return says.join({ columns: quoted(rule.from), field: named(rule.to) });
      case 'split': {
        const fields = listText(
          language,
          rule.to.flatMap((to) => (to === null ? [] : [named(to)])),
        );
        return says.split({ column: rule.from, at: rule.at, fields });
      }
      case 'template':
        return says.template({ field: named(rule.to), text: rule.text });
      case 'separator':
        return says.separator({ field: named(rule.to), at: rule.at });
      case 'skip':
        return says.skip({ column: rule.from, cells: quoted(rule.cells) });
      case 'keep':
        return says.keep({ column: rule.from, cells: quoted(rule.cells) });
    }
  }
}
