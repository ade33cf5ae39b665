import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { useWord } from '../../../i18n/use-word.js';
import { faultsBelow } from './EntryForm.js';

interface Props {
  value: unknown;
  faults: readonly Fault[];
  isDisabled: boolean;
  onChange: (value: string[]) => void;
}

/** Lines of text, one matter each. */
export function LinesControl({ value, faults, isDisabled, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const lines = Array.isArray(value) ? value.map(String) : [];
  return (
    <>
      {lines.map((line, at) => (
        <div key={at} className="entry-line">
          <Input
            value={line}
            disabled={isDisabled}
            aria-label={t('drafts.row', { count: at + 1 })}
            status={faultsBelow(faults, at).length > 0 ? 'error' : ''}
            onChange={({ target }) => {
              onChange(lines.with(at, target.value));
            }}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={isDisabled}
            aria-label={`${t('action.remove')}${t('drafts.row', { count: at + 1 })}`}
            onClick={() => {
              onChange(lines.toSpliced(at, 1));
            }}
          />
          {faultsBelow(faults, at).map(({ detail }) => (
            <p key={detail} className="field-fault" role="alert">
              {word(detail)}
            </p>
          ))}
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined />}
        disabled={isDisabled}
        onClick={() => {
          onChange([...lines, '']);
        }}
      >
        {t('drafts.addLine')}
      </Button>
    </>
  );
}
