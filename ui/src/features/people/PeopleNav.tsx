import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { officeAdministrationApi } from '../../../../server/offices/administration-api.js';
import { peopleApi } from '../../../../server/people/api.js';
import { useAccount } from '../accounts/useAccount.js';
import '../settings/settings.css';

/** The pages about people this person may open. */
export function PeopleNav() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const items = [
    { to: '/people', text: t('people.nav.people'), roles: peopleApi.listPeople.roles },
    {
      to: '/offices',
      text: t('people.nav.offices'),
      roles: officeAdministrationApi.listManagedOffices.roles,
    },
    { to: '/delegations', text: t('people.nav.absence'), roles: 'any' as const },
  ];
  const shown = items.filter(
    ({ roles }) => roles === 'any' || hasRole(...(roles as readonly string[])),
  );
  if (shown.length < 2) return null;
  return (
    <nav className="settings-nav" aria-label={t('people.nav.label')}>
      {shown.map(({ to, text }) => (
        <NavLink key={to} to={to}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
