import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';
import { CosignPanel } from './CosignPanel.js';
import { useTaskStanding } from './useTaskStanding.query.js';
import './verbs.css';

/** Who may do a task, why I may not, who else could; and how often it was urged, what was asked, who took it back. */
export function WhoCanAct({ taskId }: { taskId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const standing = useTaskStanding(taskId);
  if (standing.data === undefined) return null;
  const { hindrance, whyNotMe, holders, urges, withdrawal, cosigns } = standing.data;
  return (
    <section className="who-can-act" aria-label={t('verbs.who')}>
      {hindrance !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('verbs.hindered')}
          description={word(hindrance.text)}
        />
      )}
      {withdrawal !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('verbs.withdrawnBy', { name: withdrawal.byName, reason: withdrawal.reason })}
          description={<When at={withdrawal.at} />}
        />
      )}
      {holders.length > 0 && (whyNotMe !== null || hindrance !== null) && (
        <details>
          <summary>{t('verbs.who')}</summary>
          <ul className="who-list">
            {holders.map(({ accountId, name, canAct, note }) => (
              <li key={accountId}>
                {name}{' '}
                <Mark tone={canAct ? 'good' : 'plain'}>
                  {t(canAct ? 'verbs.canAct' : 'verbs.cannotAct')}
                </Mark>
                {note !== null && <span className="quiet"> {word(note)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {urges.length > 0 && (
        <details>
          <summary>{t('verbs.urged', { count: urges.length })}</summary>
          <ul className="who-list">
            {urges.map(({ at, byName, text }) => (
              <li key={at}>
                <When at={at} /> {t('verbs.urgedBy', { name: byName })}
                {text !== '' && `：${text}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {cosigns.length > 0 && <CosignPanel cosigns={cosigns} />}
    </section>
  );
}
