import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormOption } from '../../../../server/domain/forms/form-component.js';
import type { FieldPanelProps } from './FieldPanel.js';

/** What can be chosen: the word people see, and the value the process knows. */
export function OptionFields({ field, onChange }: FieldPanelProps) {
  const { t } = useTranslation();
  const values = field.values ?? [];
  const set = (next: FormOption[]) => {
    onChange({ values: next });
  };
  const change = (at: number, part: Partial<FormOption>) => {
    set(values.map((option, i) => (i === at ? { ...option, ...part } : option)));
  };
  return (
    <fieldset className="form-options">
      <legend>{t('formEditor.options')}</legend>
      {values.map(({ label, value }, i) => (
        <div key={i} className="form-option">
          <Input
            aria-label={t('formEditor.optionLabel', { number: i + 1 })}
            value={label}
            onChange={({ target }) => {
              change(i, { label: target.value });
            }}
          />
          <Input
            aria-label={t('formEditor.optionValue', { number: i + 1 })}
            value={value}
            onChange={({ target }) => {
              change(i, { value: target.value });
            }}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('formEditor.optionRemove', { number: i + 1 })}
            onClick={() => {
              set(values.filter((_, at) => at !== i));
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        onClick={() => {
          const number = String(values.length + 1);
          set([
            ...values,
            { label: t('formEditor.optionNew', { number }), value: `option-${number}` },
          ]);
        }}
      >
        {t('formEditor.optionAdd')}
      </Button>
    </fieldset>
  );
}
