import { InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NeededMaterial } from '../../../../../server/domain/intake/material-list.js';
import { useWord } from '../../../i18n/use-word.js';
import type { AttachmentRoom } from '../../attachments/attachment-room.js';
import { AttachmentField } from '../../attachments/AttachmentField.js';
import type { KeptMaterial, MaterialState } from './kept-application.js';

interface Props {
  row: NeededMaterial;
  value: KeptMaterial;
  room: AttachmentRoom;
  fault: string | null;
  onChange: (value: KeptMaterial) => void;
}

/** One paper of the check list: where it is, how many copies, its scans. */
export function MaterialLine({ row, value, room, fault, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { isRequired, isCollectable } = row;
  const name = word(row.name);
  const states: MaterialState[] = [
    'received',
    'applicant',
    ...(isCollectable ? ['office' as const] : []),
  ];
  return (
    <li className="intake-material" data-faulty={fault !== null || undefined}>
      <div className="intake-material-head">
        <span className="intake-material-name">
          {name}
          {!isRequired && <span className="quiet">{t('wizard.optional')}</span>}
        </span>
        <Radio.Group
          optionType="button"
          size="small"
          aria-label={t('wizard.stateOf', { name })}
          value={value.state}
          options={states.map((state) => ({ value: state, label: t(`wizard.states.${state}`) }))}
          onChange={({ target }) => {
            onChange({ ...value, state: target.value as MaterialState });
          }}
        />
        {value.state === 'received' && (
          <InputNumber<number>
            size="small"
            min={1}
            max={999}
            precision={0}
            value={value.copies ?? 1}
            aria-label={t('wizard.copiesOf', { name })}
            suffix={t('wizard.copies')}
            onChange={(copies) => {
              onChange({ ...value, copies: copies ?? 1 });
            }}
          />
        )}
      </div>
      {fault !== null && (
        <p className="field-fault" role="alert">
          {word(fault)}
        </p>
      )}
      {value.state === 'received' && (
        <AttachmentField
          isSmall
          label={t('wizard.scansOf', { name })}
          room={room}
          value={value.scanIds ?? []}
          onChange={(scanIds) => {
            onChange({ ...value, scanIds });
          }}
        />
      )}
    </li>
  );
}
