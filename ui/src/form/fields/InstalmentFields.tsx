import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import { Money } from '../../shared/Money.js';
import { DateInput } from '../DateInput.js';
import { MoneyInput } from '../MoneyInput.js';
import { totalOf, type InstalmentRow } from '../payee-row.js';
import type { PayeeCardProps } from './PayeeCard.js';

/** Payment in parts: each part its amount and its day; together they are the payee's amount. */
export function InstalmentFields({ row, pointer, faults, isReadOnly, onChange }: PayeeCardProps) {
  const { t } = useTranslation();
  const word = useWord();
  const rows = row.instalments ?? [];
  const replace = (next: InstalmentRow[]) => {
    onChange({ ...row, instalments: next.length === 0 ? undefined : next });
  };
  const own = faults.filter((fault) => fault.pointer.startsWith(`${pointer}/instalments`));
  return (
    <div className="instalments" role="group" aria-label={t('form.instalments')}>
      {rows.map((instalment, index) => (
        <div key={index} className="instalment">
          <span>{t('form.instalment', { n: index + 1 })}</span>
          <MoneyInput
            aria-label={`${t('form.instalment', { n: index + 1 })} ${t('form.amount')}`}
            value={instalment.amountFen}
            disabled={isReadOnly}
            onChange={(amountFen) => {
              replace(rows.with(index, { ...instalment, amountFen }));
            }}
          />
          <DateInput
            aria-label={`${t('form.instalment', { n: index + 1 })} ${t('form.dueOn')}`}
            value={instalment.dueOn}
            disabled={isReadOnly}
            onChange={(dueOn) => {
              replace(rows.with(index, { ...instalment, dueOn }));
            }}
          />
          <Button
            type="text"
            size="small"
            disabled={isReadOnly}
            icon={<DeleteOutlined />}
            aria-label={t('form.remove')}
            onClick={() => {
              replace(rows.toSpliced(index, 1));
            }}
          />
        </div>
      ))}
      {own.map(({ pointer: at, detail }) => (
        <p key={at} className="field-fault" role="alert">
          {word(detail)}
        </p>
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          type="dashed"
          icon={<PlusOutlined />}
          onClick={() => {
            replace([...rows, {}]);
          }}
        >
          {rows.length === 0 ? t('form.instalments') : t('form.addInstalment')}
        </Button>
      )}
      {rows.length > 0 && (
        <span className="quiet">
          {t('form.total')} <Money fen={totalOf(rows)} />
        </span>
      )}
    </div>
  );
}
