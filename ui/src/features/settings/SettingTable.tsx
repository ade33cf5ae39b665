import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { settingCatalogue, type SettingView } from '../../../../server/settings/api.js';
import { useWord } from '../../i18n/use-word.js';
import type { ChangeStart } from './changes/StartChangeDialog.js';
import type { SettingRow } from './group-settings.js';
import { Origin } from './Origin.js';
import { Period } from './Period.js';
import { Words } from './Words.js';

interface Props {
  caption: string;
  officeId: string;
  isRoot: boolean;
  rows: readonly SettingRow[];
  onHistory: (setting: SettingView) => void;
  onDraft: ((start: ChangeStart) => void) | undefined;
}

/** Settings of one subject: value in words, where it comes from, from when to when, by which paper. */
export function SettingTable({ caption, officeId, isRoot, rows, onHistory, onDraft }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <table className="setting-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.column.name')}</th>
          <th scope="col">{t('settings.column.value')}</th>
          <th scope="col">{t('settings.column.origin')}</th>
          <th scope="col">{t('settings.column.valid')}</th>
          <th scope="col">{t('settings.column.source')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('settings.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rowId}>
            <th scope="row" title={settingCatalogue[row.key].help}>
              {word(row.title)}
            </th>
            <ValueCells setting={row.setting} />
            <td className="setting-actions">
              {row.setting !== null && (
                <Button
                  size="small"
                  type="link"
                  aria-label={t('settings.historyOf', { name: word(row.title) })}
                  onClick={() => {
                    if (row.setting !== null) onHistory(row.setting);
                  }}
                >
                  {t('settings.history')}
                </Button>
              )}
              {onDraft !== undefined && maySet(row, isRoot) && (
                <Button
                  size="small"
                  type="link"
                  aria-label={t('settings.draftOf', { name: word(row.title) })}
                  onClick={() => {
                    onDraft({ officeId, key: row.key, item: row.item });
                  }}
                >
                  {t('settings.draftOne')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ValueCells({ setting }: { setting: SettingView | null }) {
  const { t } = useTranslation();
  if (setting === null)
    return (
      <td colSpan={4} className="setting-missing">
        {t('settings.missing')}
      </td>
    );
  return (
    <>
      <td>
        <Words text={setting.words} />
      </td>
      <td>
        <Origin setting={setting} />
      </td>
      <td>
        <Period from={setting.validFrom} to={setting.validTo} />
      </td>
      <td className="setting-source">{setting.source}</td>
    </>
  );
}

/** What holds for the whole country is set at the top of the tree only. */
function maySet({ key }: SettingRow, isRoot: boolean): boolean {
  return isRoot || settingCatalogue[key].scope === 'any-office';
}
