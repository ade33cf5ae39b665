import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormComponent } from '../../../server/domain/forms/form-schema.js';
import { useWord } from '../i18n/use-word.js';
import type { FormData } from './form-data.js';
import { FormView, type LevelProps } from './FormView.js';

/** A list of rows of the same fields. */
export function DynamicList({ component, ...props }: LevelProps & { component: FormComponent }) {
  const { t } = useTranslation();
  const word = useWord();
  const name = component.path ?? '';
  const rows = (props.level[name] ?? []) as FormData[];
  const replace = (next: FormData[]) => {
    props.onChange({ ...props.level, [name]: next });
  };
  return (
    <fieldset className="form-group">
      <legend>{word(component.label ?? '')}</legend>
      {rows.map((row, index) => (
        <div key={index} className="form-row">
          <FormView
            {...props}
            components={component.components ?? []}
            level={row}
            pointer={`${props.pointer}/${name}/${index}`}
            onChange={(changed) => {
              replace(rows.with(index, changed));
            }}
          />
          {!props.isReadOnly && (
            <Button
              type="text"
              aria-label={t('form.remove')}
              icon={<DeleteOutlined />}
              onClick={() => {
                replace(rows.toSpliced(index, 1));
              }}
            />
          )}
        </div>
      ))}
      {!props.isReadOnly && (
        <Button
          icon={<PlusOutlined />}
          onClick={() => {
            replace([...rows, {}]);
          }}
        >
          {t('form.addRow')}
        </Button>
      )}
    </fieldset>
  );
}
