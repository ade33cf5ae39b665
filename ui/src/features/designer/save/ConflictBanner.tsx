import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { timeOfDay } from '../../../shared/When.js';
import { useAccount } from '../../accounts/useAccount.js';
import type { SaveState } from './draft-saver.js';
import type { ConflictChoice } from './settle-conflict.js';

interface Props {
  save: SaveState;
  onSettle: (choice: ConflictChoice) => Promise<void>;
}

/** Somebody else saved the same file meanwhile: one chooses, and the other text goes into the history. */
export function ConflictBanner({ save, onSettle }: Props) {
  const { t } = useTranslation();
  const { displayName } = useAccount();
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (save.kind !== 'conflict') return null;
  const by = save.with.by ?? t('designer.conflict.somebody');
  const at = save.with.at === null ? '' : timeOfDay(new Date(save.with.at));
  const settle = (keep: ConflictChoice['keep']) => {
    setIsBusy(true);
    const aside = keep === 'mine' ? by : displayName;
    onSettle({ keep, note: t('designer.conflict.setAside', { name: aside }) })
      .catch(setError)
      .finally(() => {
        setIsBusy(false);
      });
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={t('designer.conflict.title', { by, at })}
      description={error === null ? t('designer.conflict.hint') : problemText(error)}
      action={
        <span className="studio-choices">
          <Button
            disabled={isBusy}
            onClick={() => {
              settle('theirs');
            }}
          >
            {t('designer.conflict.takeTheirs')}
          </Button>
          <Button
            disabled={isBusy}
            onClick={() => {
              settle('mine');
            }}
          >
            {t('designer.conflict.keepMine')}
          </Button>
        </span>
      }
    />
  );
}
