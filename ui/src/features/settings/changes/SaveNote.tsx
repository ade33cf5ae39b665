import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../shared/When.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { SaveState } from './draft-saver.js';

/** Where what was typed is: with the server, on its way, or in this browser only. */
export function SaveNote({ state, isRestored }: { state: SaveState; isRestored: boolean }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const text = () => {
    switch (state.kind) {
      case 'untouched':
        return isRestored ? t('change.restored') : '';
      case 'saving':
        return t('task.draftSaving');
      case 'saved':
        return t('task.draftSaved', { at: timeOfDay(state.at) });
      case 'local':
        return t('change.local');
      case 'failed':
        return `${t('task.draftFailed')}：${problemText(state.error)}`;
    }
  };
  return (
    <span role="status" className={state.kind === 'failed' ? 'save-failed' : 'quiet'}>
      {text()}
    </span>
  );
}
