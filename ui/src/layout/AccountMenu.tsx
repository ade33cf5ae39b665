import {
  DownOutlined,
  GlobalOutlined,
  LogoutOutlined,
  SafetyOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAccount } from '../features/accounts/useAccount.js';
import { useSignOut } from '../features/accounts/useSignOut.mutation.js';
import { useWord } from '../i18n/use-word.js';
import { useOtherLanguage } from './use-other-language.js';

/** Office, duty and name of the person, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const word = useWord();
  const { id, displayName, roles } = useAccount();
  const other = useOtherLanguage(id);
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [first] = roles;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...roles.map(({ officeId, role, officeName, roleName }) => ({
            key: `${officeId}/${role}`,
            disabled: true,
            label: `${officeName} · ${word(roleName)}`,
          })),
          { type: 'divider' as const },
          { key: 'account', icon: <SafetyOutlined />, label: t('ownAccount.title') },
          { key: 'delegations', icon: <SwapOutlined />, label: t('absence.title') },
          {
            key: 'language',
            icon: <GlobalOutlined />,
            label: <span lang={other.language}>{other.name}</span>,
          },
          { key: 'sign-out', icon: <LogoutOutlined />, label: t('account.signOut') },
        ],
        onClick: ({ key }) => {
          if (key === 'account') void navigate('/account');
          if (key === 'delegations') void navigate('/delegations');
          if (key === 'language') other.show();
          if (key === 'sign-out') signOut.mutate();
        },
      }}
    >
      <button
        type="button"
        className="account-button"
        aria-label={t('account.menu', { name: displayName })}
      >
        <span className="account-name">
          {displayName}
          <span className="account-duty">{first && word(first.roleName)}</span>
        </span>
        <span className="account-office">{first?.officeName}</span>
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
