import { useTranslation } from 'react-i18next';
import { When } from '../../../shared/When.js';
import { useAccount } from '../useAccount.js';
import { useWord } from '../../../i18n/use-word.js';

/** Who I am here. */
export function AccountFacts({ linkedAt }: { linkedAt: string | null }) {
  const { t } = useTranslation();
  const word = useWord();
  const { username, displayName, roles } = useAccount();
  return (
    <section className="panel" aria-labelledby="account-facts">
      <h2 id="account-facts">{t('ownAccount.facts')}</h2>
      <dl className="account-facts">
        <dt>{t('ownAccount.name')}</dt>
        <dd>{displayName}</dd>
        <dt>{t('ownAccount.username')}</dt>
        <dd>{username}</dd>
        <dt>{t('ownAccount.duties')}</dt>
        <dd>
          {roles.length === 0
            ? t('ownAccount.noDuties')
            : roles.map(({ officeId, role, officeName, roleName }) => (
                <div key={`${officeId}/${role}`}>
                  {officeName} · {word(roleName)}
                </div>
              ))}
        </dd>
        <dt>{t('ownAccount.linked')}</dt>
        <dd>
          {linkedAt === null ? (
            t('ownAccount.notLinked')
          ) : (
            <>
              {t('ownAccount.linkedSince')} <When at={linkedAt} />
            </>
          )}
        </dd>
      </dl>
    </section>
  );
}
