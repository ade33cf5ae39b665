import { Alert, App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useDraft } from '../draft-context.js';
import type { DraftLock } from './use-draft-lock.js';

/** Who writes in the draft when it is not this person, and the way to take over. */
export function LockBanner({ lock }: { lock: DraftLock }) {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const { message } = App.useApp();
  const problemText = useProblemText();
  if (lock.holder === null || draft.state !== 'draft') return null;
  const { name } = lock.holder;
  const take = () => {
    lock.take().catch((error: unknown) => void message.error(problemText(error)));
  };
  return (
    <Alert
      type={lock.wasTaken ? 'warning' : 'info'}
      showIcon
      title={t(lock.wasTaken ? 'designer.lock.taken' : 'designer.lock.held', { name })}
      description={
        draft.may.design && t(lock.wasTaken ? 'designer.lock.takenHint' : 'designer.lock.hint')
      }
      action={
        draft.may.design && (
          <Popconfirm
            title={t('designer.lock.takeTitle', { name })}
            description={t('designer.lock.takeHint', { name })}
            okText={t('designer.lock.take')}
            onConfirm={take}
          >
            <Button>{t('designer.lock.take')}</Button>
          </Popconfirm>
        )
      }
    />
  );
}
