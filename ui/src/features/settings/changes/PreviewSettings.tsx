import { useTranslation } from 'react-i18next';
import { settingName, type ChangePreview } from '../../../../../server/settings/api.js';
import { Period } from '../Period.js';
import { Words } from '../Words.js';

/** For which office, from when to when, which value gives way to which. */
export function PreviewSettings({ rows }: { rows: ChangePreview['settings'] }) {
  const { t } = useTranslation();
  return (
    <table className="setting-table">
      <caption>{t('preview.settings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.column.name')}</th>
          <th scope="col">{t('settings.column.valid')}</th>
          <th scope="col">{t('change.before')}</th>
          <th scope="col">{t('change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              {settingName(row.key, row.item)}
              <span className="quiet setting-item">{row.officeName}</span>
            </th>
            <td>
              <Period from={row.from} to={row.to} />
            </td>
            <td>{row.before === null ? t('change.nothing') : <Words text={row.before} />}</td>
            <td className="comparison-after">
              {row.after === null ? t('change.nothing') : <Words text={row.after} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
