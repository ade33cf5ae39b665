import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../i18n/use-word.js';
import type { Case } from '../cases/useCase.query.js';
import { Period } from './Period.js';
import { Words } from './Words.js';
import './settings.css';

/** Rules and standards a case was handled by: each as it was on the day that counts, whatever was changed since. */
export function CaseSettings({ items }: { items: Case['settings'] }) {
  const { t } = useTranslation();
  const word = useWord();
  if (items.length === 0) return <Empty description={t('caseSettings.empty')} />;
  return (
    <>
      <p className="quiet panel-hint">{t('caseSettings.hint')}</p>
      <table className="setting-table used-settings">
        <caption className="visually-hidden">{t('caseSettings.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('caseSettings.usedFor')}</th>
            <th scope="col">{t('settings.column.name')}</th>
            <th scope="col">{t('settings.column.value')}</th>
            <th scope="col">{t('caseSettings.decisiveOn')}</th>
            <th scope="col">{t('settings.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((used) => (
            <tr key={`${used.usedFor} ${used.key} ${used.item} ${used.decisiveOn}`}>
              <td>{word(used.usedFor)}</td>
              <th scope="row">{word(used.name)}</th>
              <td>
                <Words text={used.words} />
              </td>
              <td>
                {used.decisiveOn}
                <span className="quiet setting-item">
                  <Period from={used.validFrom} to={used.validTo} />
                </span>
              </td>
              <td className="setting-source">
                {used.officeName ?? t('settings.origin.base')}
                <span className="setting-item">{used.source}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
