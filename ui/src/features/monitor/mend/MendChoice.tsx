import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MendActId } from '../../../../../server/domain/monitor/mend-acts.js';
import type { MendPreview } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { choiceOf, type MendInput } from './mend-values.js';
import { ValueInput } from './ValueInput.js';

interface Props {
  act: MendActId;
  plan: MendPreview;
  input: MendInput;
  onChange: (input: MendInput) => void;
}

/** What is still to be chosen: a person, a step, a variable and its value. */
export function MendChoice({ act, plan, input, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const name = choiceOf[act];
  if (name === undefined || plan.targets.length === 0) return null;
  const value = input[name];
  return (
    <div className="mend-choice">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(`mend.choose.${name}`)}
        placeholder={t(`mend.choose.${name}`)}
        value={typeof value === 'string' ? value : null}
        options={plan.targets.map(({ key, label }) => ({ value: key, label: word(label) }))}
        onChange={(key: string) => {
          // the value typed for another variable is not of this one's type
          const others = Object.entries(input).filter(([one]) => one !== 'value');
          onChange({ ...Object.fromEntries(others), [name]: key });
        }}
      />
      {plan.field !== null && (
        <ValueInput
          field={plan.field}
          value={input['value']}
          onChange={(typed) => {
            onChange({ ...input, value: typed });
          }}
        />
      )}
    </div>
  );
}
