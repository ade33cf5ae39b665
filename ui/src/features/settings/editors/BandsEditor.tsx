import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '../../../form/MoneyInput.js';
import { FaultLines } from './FaultLines.js';
import { faultsAt, rowsOf, withRow, type EditorProps } from './read-value.js';
import { nextBand } from './next-band.js';

/** 金额档: from and up to, both inclusive, in yuan. */
export function BandsEditor({ value, faults, onChange }: EditorProps) {
  const { t } = useTranslation();
  const rows = rowsOf(value);
  return (
    <div className="rows-editor">
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{t('editor.bands.from')}</th>
            <th scope="col">{t('editor.bands.upto')}</th>
            <th scope="col">{t('editor.bands.open')}</th>
            <th scope="col">{t('editor.bands.band')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('action.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <BandRow
              key={index}
              n={index + 1}
              row={row}
              isFaulty={faultsAt(faults, `/${index}`).length > 0}
              onChange={(part) => {
                onChange(withRow(rows, index, part));
              }}
              onRemove={() => {
                onChange(rows.toSpliced(index, 1));
              }}
            />
          ))}
        </tbody>
      </table>
      <FaultLines faults={faults} />
      <Button
        type="dashed"
        size="small"
        icon={<PlusOutlined />}
        onClick={() => {
          onChange([...rows, nextBand(rows)]);
        }}
      >
        {t('editor.bands.add')}
      </Button>
    </div>
  );
}

interface RowProps {
  n: number;
  row: Record<string, unknown>;
  isFaulty: boolean;
  onChange: (part: Record<string, unknown>) => void;
  onRemove: () => void;
}

function BandRow({ n, row, isFaulty, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const isOpen = row['uptoFen'] === null;
  return (
    <tr>
      <td>
        <MoneyInput
          aria-label={t('editor.bands.fromOf', { n })}
          value={row['fromFen']}
          isFaulty={isFaulty}
          onChange={(fromFen) => {
            onChange({ fromFen: fromFen ?? '' });
          }}
        />
      </td>
      <td>
        <MoneyInput
          aria-label={t('editor.bands.uptoOf', { n })}
          value={isOpen ? undefined : row['uptoFen']}
          isFaulty={isFaulty}
          disabled={isOpen}
          onChange={(uptoFen) => {
            onChange({ uptoFen: uptoFen ?? '' });
          }}
        />
      </td>
      <td>
        <Checkbox
          aria-label={t('editor.bands.openOf', { n })}
          checked={isOpen}
          onChange={({ target }) => {
            onChange({ uptoFen: target.checked ? null : '' });
          }}
        />
      </td>
      <td>
        <BandSelect
          label={t('editor.bands.bandOf', { n })}
          value={row['band']}
          onChange={(band) => {
            onChange({ band });
          }}
        />
      </td>
      <td>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('editor.removeOf', { n })}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}

const bands = ['small', 'medium', 'large'] as const;

/** One of the three bands. */
export function BandSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: unknown;
  onChange: (band: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select<string>
      aria-label={label}
      className="field-select"
      value={typeof value === 'string' ? value : ''}
      options={bands.map((band) => ({ value: band, label: t(`editor.band.${band}`) }))}
      onChange={onChange}
    />
  );
}
