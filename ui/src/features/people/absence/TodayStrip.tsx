import { useTranslation } from 'react-i18next';
import { useAccount } from '../../accounts/useAccount.js';
import { useDelegations } from './useAbsence.query.js';

/** Who acts for whom today, at a glance. */
export function TodayStrip() {
  const { t } = useTranslation();
  const { id } = useAccount();
  const delegations = useDelegations();
  const active = (delegations.data?.items ?? []).filter(({ state }) => state === 'active');
  const mine = active.filter(({ principal, delegate }) => [principal.id, delegate.id].includes(id));
  return (
    <section className="panel today-strip" aria-label={t('absence.today')}>
      <h2>{t('absence.today')}</h2>
      {mine.length === 0 && <p className="quiet">{t('absence.todayNone')}</p>}
      <ul>
        {mine.map(({ id: key, principal, delegate, to, roles }) => (
          <li key={key} className={delegate.id === id ? 'is-acting' : ''}>
            <strong>
              {delegate.id === id
                ? t('absence.youFor', { name: principal.name })
                : t('absence.forYou', { name: delegate.name })}
            </strong>
            <span>{roles.map(({ name }) => name).join('、')}</span>
            <span className="quiet">{t('absence.untilDay', { day: to })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
