import { useTranslation } from 'react-i18next';
import { CodeForm } from './CodeForm.js';
import { useRemoveFactor } from './useOwnChange.mutation.js';

export function RemoveFactor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveFactor();
  return (
    <>
      <p>{t('ownAccount.factor.removeWhy')}</p>
      <CodeForm
        isDanger
        label={t('ownAccount.factor.anyCode')}
        submit={t('ownAccount.factor.remove')}
        change={remove}
        onDone={onDone}
      />
    </>
  );
}
