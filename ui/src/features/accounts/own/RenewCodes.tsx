import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeForm } from './CodeForm.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import { useRenewCodes } from './useOwnChange.mutation.js';

export function RenewCodes({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const renew = useRenewCodes();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <>
      <p>{t('ownAccount.factor.renewWhy')}</p>
      <CodeForm
        label={t('ownAccount.factor.anyCode')}
        submit={t('ownAccount.factor.renew')}
        change={renew}
        onDone={({ recoveryCodes }) => {
          setCodes(recoveryCodes);
        }}
      />
    </>
  );
}
