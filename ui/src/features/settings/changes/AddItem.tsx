import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/today.js';
import { withNewItem, type DraftChange } from './draft-change.js';
import { SettingPicker, type PickedSetting } from './SettingPicker.js';
import { useValueInForce } from './use-value-in-force.js';

interface Props {
  officeId: string;
  draft: DraftChange;
  set: (change: (before: DraftChange) => DraftChange) => void;
}

/** One more setting for the same change. */
export function AddItem({ officeId, draft, set }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<PickedSetting>({ key: 'amountBands', item: '' });
  const inForce = useValueInForce(officeId, picked);
  const add = () => {
    const { value } = inForce;
    const rowId = crypto.randomUUID();
    set((before) => withNewItem(before, { rowId, officeId, ...picked, value }, today()));
  };
  return (
    <section className="panel change-part" aria-label={t('change.add')}>
      <div className="form-grid">
        <SettingPicker isRoot={inForce.isRoot} picked={picked} onPick={setPicked} />
        <Button
          className="change-add"
          icon={<PlusOutlined />}
          disabled={inForce.isPending || draft.items.length >= 500}
          onClick={add}
        >
          {t('change.add')}
        </Button>
      </div>
    </section>
  );
}
