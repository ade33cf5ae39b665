import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { EntryForm, faultsBelow } from './EntryForm.js';
import type { Entered, EntryField } from './entry-schema.js';

interface Props {
  field: EntryField;
  value: unknown;
  faults: readonly Fault[];
  isDisabled: boolean;
  onChange: (value: Entered[]) => void;
}

/** Several things of the same form, one below the other. */
export function RowsControl({ field, value, faults, isDisabled, onChange }: Props) {
  const { t } = useTranslation();
  const rows = Array.isArray(value) ? (value as Entered[]) : [];
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} className="form-group entry-row">
          <legend>
            {t('drafts.row', { count: at + 1 })}
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              disabled={isDisabled}
              aria-label={`${t('action.remove')}${t('drafts.row', { count: at + 1 })}`}
              onClick={() => {
                onChange(rows.toSpliced(at, 1));
              }}
            />
          </legend>
          <EntryForm
            schema={field.items ?? {}}
            entered={row}
            faults={faultsBelow(faults, at)}
            isDisabled={isDisabled}
            onChange={(next) => {
              onChange(rows.with(at, next));
            }}
          />
        </fieldset>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined />}
        disabled={isDisabled}
        onClick={() => {
          onChange([...rows, {}]);
        }}
      >
        {t('drafts.addRow')}
      </Button>
    </>
  );
}
