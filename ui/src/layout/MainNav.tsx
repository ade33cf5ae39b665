import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useAccount } from '../features/accounts/useAccount.js';
import { navRoom } from './nav-room.js';
import { rolesOf, ways } from './ways.js';

/** The pages this person may open. */
export function MainNav() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const open = ways.filter((way) => {
    const roles = rolesOf(way);
    return roles === null || hasRole(...roles);
  });
  const { inline, more } = navRoom(open.map(({ to, word }) => ({ to, text: t(word) })));
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
