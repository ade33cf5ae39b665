import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { auditApi } from '../../../server/audit/api.js';
import { casesApi } from '../../../server/cases/api.js';
import { documentTemplatesApi } from '../../../server/document-templates/api.js';
import { termsApi } from '../../../server/deadlines/api.js';
import { duplicatesApi } from '../../../server/duplicates/api.js';
import { moneyApi } from '../../../server/money/api.js';
import { peopleApi } from '../../../server/people/api.js';
import { interferencesApi } from '../../../server/interferences/api.js';
import { sealsApi } from '../../../server/seals/api.js';
import { serviceApi } from '../../../server/service/api.js';
import { settingsApi } from '../../../server/settings/api.js';
import type { Access } from '../../../server/http/endpoint.js';
import { useAccount } from '../features/accounts/useAccount.js';
import { navRoom } from './nav-room.js';

/** The pages this person may open, by the access the endpoints behind them declare. */
export function MainNav() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const items = [
    { to: '/tasks', text: t('nav.inbox'), roles: 'any' as Access },
    { to: '/cases', text: t('nav.cases'), roles: casesApi.listCases.roles },
    { to: '/applications/new', text: t('nav.intake'), roles: casesApi.createApplication.roles },
    {
      to: '/partner-reliefs',
      text: t('nav.partnerReliefs'),
      roles: duplicatesApi.listPartnerReliefs.roles,
    },
    { to: '/funds', text: t('nav.funds'), roles: moneyApi.getLedger.roles },
    { to: '/seals', text: t('seals.register'), roles: sealsApi.listSealUses.roles },
    { to: '/terms', text: t('nav.terms'), roles: termsApi.listTerms.roles },
    { to: '/service', text: t('service.page'), roles: serviceApi.listOpenService.roles },
    {
      to: '/templates',
      text: t('nav.templates'),
      roles: documentTemplatesApi.listTemplates.roles,
    },
    { to: '/audit', text: t('audit.title'), roles: auditApi.listAuditEntries.roles },
    { to: '/people', text: t('nav.people'), roles: peopleApi.listPeople.roles },
    {
      to: '/interferences',
      text: t('caseVerbs.interference.page'),
      roles: interferencesApi.listInterferences.roles,
    },
    { to: '/settings', text: t('nav.settings'), roles: settingsApi.listSettings.roles },
  ];
  const { inline, more } = navRoom(
    items.filter(({ roles }) => typeof roles === 'string' || hasRole(...roles)),
  );
  return (
    <nav className="shell-nav" aria-label={t('app.nav')}>
      {inline.map(({ to, text }) => (
        <NavLink key={to} to={to}>
          {text}
        </NavLink>
      ))}
      {more.length > 0 && <MoreNav items={more} />}
    </nav>
  );
}

/** The ways there is no room for; its button stands for the one that is open. */
function MoreNav({ items }: { items: readonly { to: string; text: string }[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const open = items.find(({ to }) => pathname.startsWith(to));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: open === undefined ? [] : [open.to],
        items: items.map(({ to, text }) => ({ key: to, label: <Link to={to}>{text}</Link> })),
      }}
    >
      <button
        type="button"
        className={open === undefined ? 'shell-more' : 'shell-more shell-more-open'}
      >
        {open?.text ?? t('nav.more')} <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
