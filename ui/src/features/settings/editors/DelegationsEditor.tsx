import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../form/Field.js';
import { MoneyInput } from '../../../form/MoneyInput.js';
import { BandSelect } from './BandsEditor.js';
import { FaultLines } from './FaultLines.js';
import {
  faultsAt,
  faultsElsewhere,
  rowsOf,
  textOf,
  withRow,
  type EditorProps,
} from './read-value.js';

/** 授权清单: what the chief leaves to the deputy, row by row; no row: nothing. */
export function DelegationsEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const rows = rowsOf(value);
  const add = () => {
    onChange([
      ...rows,
      { role: 'deputy-chief', band: 'small', uptoFen: null, matters: ['grant'], paper: '' },
    ]);
  };
  return (
    <div className="rows-editor">
      {rows.length === 0 && <p className="quiet">{t('editor.delegations.none')}</p>}
      {rows.map((row, index) => (
        <Delegation
          key={index}
          n={index + 1}
          row={row}
          faults={faultsAt(faults, `/${index}`).map((fault) => ({
            ...fault,
            pointer: fault.pointer.slice(`/${index}`.length),
          }))}
          onChange={(part) => {
            onChange(withRow(rows, index, part));
          }}
          onRemove={() => {
            onChange(rows.toSpliced(index, 1));
          }}
        />
      ))}
      <FaultLines
        faults={faultsElsewhere(
          faults,
          rows.map((_, index) => `/${index}`),
        )}
      />
      <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={add}>
        {t('editor.delegations.add')}
      </Button>
    </div>
  );
}

interface RowProps {
  n: number;
  row: Record<string, unknown>;
  faults: EditorProps['faults'];
  onChange: (part: Record<string, unknown>) => void;
  onRemove: () => void;
}

const matters = ['grant', 'refuse'] as const;

function Delegation({ n, row, faults, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="form-group">
      <legend>{t('editor.delegations.row', { n })}</legend>
      <div className="form-grid">
        <Field isShort isGroup label={t('editor.bands.band')} faults={faultsAt(faults, '/band')}>
          {() => (
            <BandSelect
              label={t('editor.bands.bandOf', { n })}
              value={row['band']}
              onChange={(band) => {
                onChange({ band });
              }}
            />
          )}
        </Field>
        <Field
          isShort
          label={t('editor.delegations.upto')}
          description={t('editor.delegations.uptoHint')}
          faults={faultsAt(faults, '/uptoFen')}
        >
          {(control) => (
            <MoneyInput
              {...control}
              value={row['uptoFen'] ?? undefined}
              onChange={(uptoFen) => {
                onChange({ uptoFen: uptoFen ?? null });
              }}
            />
          )}
        </Field>
        <Field
          isGroup
          label={t('editor.delegations.matters')}
          faults={faultsAt(faults, '/matters')}
        >
          {(control) => (
            <Checkbox.Group
              aria-labelledby={control['aria-labelledby']}
              value={Array.isArray(row['matters']) ? (row['matters'] as string[]) : []}
              options={matters.map((value) => ({ value, label: t(`editor.matter.${value}`) }))}
              onChange={(chosen) => {
                onChange({ matters: chosen });
              }}
            />
          )}
        </Field>
        <Field isRequired label={t('editor.delegations.paper')} faults={faultsAt(faults, '/paper')}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={textOf(row['paper'])}
              onChange={({ target }) => {
                onChange({ paper: target.value });
              }}
            />
          )}
        </Field>
      </div>
      <FaultLines faults={faultsElsewhere(faults, ['/band', '/uptoFen', '/matters', '/paper'])} />
      <Button size="small" onClick={onRemove} aria-label={t('editor.removeOf', { n })}>
        {t('action.remove')}
      </Button>
    </fieldset>
  );
}
