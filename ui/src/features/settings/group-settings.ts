import {
  settingCatalogue,
  settingGroups,
  settingName,
  type SettingGroup,
  type SettingKey,
  type SettingView,
} from '../../../../server/settings/api.js';

/** A setting as a row of the table; without `setting` nobody has a value for it on the day. */
export interface SettingRow {
  rowId: string;
  key: SettingKey;
  item: string;
  title: string;
  setting: SettingView | null;
}

export interface RowGroup {
  group: SettingGroup;
  name: string;
  rows: SettingRow[];
}

/** The settings by subject, in the order of the catalogue; only those that hold the text looked for. */
export function groupSettings(
  items: readonly SettingView[],
  missing: readonly { key: SettingKey }[],
  q: string,
): RowGroup[] {
  const rows: SettingRow[] = [
    ...items.map((setting) => rowOf(setting.key, setting.item, setting)),
    ...missing.map(({ key }) => rowOf(key, '', null)),
  ];
  const order = Object.keys(settingCatalogue);
  const found = rows
    .filter((row) => holds(row, q))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return (Object.keys(settingGroups) as SettingGroup[])
    .map((group) => ({
      group,
      name: settingGroups[group],
      rows: found.filter(({ key }) => settingCatalogue[key].group === group),
    }))
    .filter((each) => each.rows.length > 0);
}

function rowOf(key: SettingKey, item: string, setting: SettingView | null): SettingRow {
  return { rowId: `${key} ${item}`, key, item, title: settingName(key, item), setting };
}

function holds({ key, title, setting }: SettingRow, q: string): boolean {
  const wanted = q.trim();
  if (wanted === '') return true;
  return [title, settingCatalogue[key].help, setting?.words, setting?.source, setting?.officeName]
    .filter((text) => typeof text === 'string')
    .some((text) => text.includes(wanted));
}
