import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { KeepState } from './draft-keeper.js';

/** Whether what is typed is safe. */
export function SavedMark({ state }: { state: KeepState }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (state.kind === 'failed') {
    return (
      <span className="field-fault" role="alert">
        {t('wizard.saveFailed', { reason: problemText(state.error) })}
      </span>
    );
  }
  return (
    <span className="quiet" role="status">
      {t(`wizard.save.${state.kind}`)}
    </span>
  );
}
