import type { FundForCityAnswer } from '../../domain/eligibility/responses.ts';
import { TOPICS } from '../../domain/vocabularies/topics.ts';
import { labelOf } from '../language/terms.ts';
import { useLanguage, usePageMessages } from '../language/messages.ts';
import { Select } from '../ui/select.tsx';

interface TopicSelectProps {
  readonly offers: readonly FundForCityAnswer[];
  readonly chosen: string | undefined;
}

/** What the money is for: one of the topics that funds have, by name. To choose one is to ask. */
export function TopicSelect({ offers, chosen }: TopicSelectProps) {
  const { money: words } = usePageMessages().eligibility;
  const language = useLanguage();
  const had = TOPICS.terms.filter(({ id }) => offers.some(({ topics }) => topics.includes(id)));
  const named = had.map(({ id }) => ({ id, name: labelOf(TOPICS, id, language) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label>
      {words.topic}
      <Select
        name="topic"
        value={chosen ?? ''}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">{words.anything}</option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
}
