import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  settingCatalogue,
  settingGroups,
  settingKeyIds,
  type SettingGroup,
  type SettingKey,
} from '../../../../../server/settings/api.js';
import { Field } from '../../../form/Field.js';
import { ItemPicker } from './ItemPicker.js';
import { firstItem } from './first-item.js';

export interface PickedSetting {
  key: SettingKey;
  item: string;
}

interface Props {
  /** Settings of the whole tree can only be changed at its top. */
  isRoot: boolean;
  picked: PickedSetting;
  onPick: (picked: PickedSetting) => void;
}

/** Which setting, and of those that have several values which one. */
export function SettingPicker({ isRoot, picked, onPick }: Props) {
  const { t } = useTranslation();
  const groups = Object.entries(settingGroups) as [SettingGroup, string][];
  return (
    <>
      <Field isShort isGroup isRequired label={t('change.setting')}>
        {(control) => (
          <Select<SettingKey>
            aria-labelledby={control['aria-labelledby']}
            className="field-select"
            showSearch={{ optionFilterProp: 'label' }}
            value={picked.key}
            onChange={(key) => {
              onPick({ key, item: firstItem(key) });
            }}
            options={groups.map(([group, label]) => ({
              label,
              title: label,
              options: settingKeyIds
                .filter((key) => settingCatalogue[key].group === group)
                .filter((key) => isRoot || settingCatalogue[key].scope === 'any-office')
                .map((key) => ({ value: key, label: settingCatalogue[key].name })),
            }))}
          />
        )}
      </Field>
      {settingCatalogue[picked.key].hasItems && (
        <ItemPicker
          settingKey={picked.key}
          item={picked.item}
          onPick={(item) => {
            onPick({ ...picked, item });
          }}
        />
      )}
    </>
  );
}
