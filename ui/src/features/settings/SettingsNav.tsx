import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { listChanges } from '../../../../server/settings/api.js';
import { useAccount } from '../accounts/useAccount.js';
import './settings.css';

/** The pages of the settings this person may open. */
export function SettingsNav() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const mayReadChanges = hasRole(...(listChanges.roles as readonly string[]));
  const items = [
    { to: '/settings', text: t('settings.nav.inForce') },
    ...(mayReadChanges ? [{ to: '/settings/changes', text: t('settings.nav.changes') }] : []),
    { to: '/settings/calendar', text: t('settings.nav.calendar') },
    { to: '/settings/wages', text: t('settings.nav.wages') },
  ];
  return (
    <nav className="settings-nav" aria-label={t('settings.nav.label')}>
      {items.map(({ to, text }) => (
        <NavLink key={to} to={to} end={to === '/settings'}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
