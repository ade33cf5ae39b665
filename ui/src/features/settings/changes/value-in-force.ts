import type { SettingView } from '../../../../../server/settings/api.js';
import { emptyValue } from './empty-value.js';
import type { PickedSetting } from './SettingPicker.js';

/** The value a setting has now, or what an empty editor starts from. */
export function valueInForce(
  settings: readonly SettingView[] | undefined,
  { key, item }: PickedSetting,
): unknown {
  const found = settings?.find((each) => each.key === key && each.item === item);
  return found?.value ?? emptyValue(key);
}
