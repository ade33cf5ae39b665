import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { Field } from './Field.js';
import { usePanel, type Choice } from './panel-context.js';

interface Props {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  isRequired?: boolean;
  hint?: string;
  onChange: (id: string | undefined) => void;
}

/** One of what exists, by its name. A value that no longer exists is shown as that, not hidden. */
export function Picker({ label, value, choices, isRequired = false, hint, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { edits } = usePanel();
  const known = choices.map(({ id, name }) => ({ value: id, label: word(name) }));
  const isGone = value !== undefined && value !== '' && !choices.some(({ id }) => id === value);
  const options = isGone ? [{ value, label: t('modeler.gone', { id: value }) }, ...known] : known;
  const chosen = value === '' ? undefined : value;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        aria-label={label}
        size="small"
        value={chosen ?? null}
        options={options}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear={!isRequired}
        disabled={edits === null}
        status={isGone || (isRequired && chosen === undefined) ? 'error' : ''}
        placeholder={t('modeler.choose')}
        popupMatchSelectWidth={false}
        onChange={(id: string | null | undefined) => {
          onChange(id ?? undefined);
        }}
      />
    </Field>
  );
}
