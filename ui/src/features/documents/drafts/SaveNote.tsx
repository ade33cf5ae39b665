import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../shared/When.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { SaveState } from './entry-saver.js';

/** Where what was typed is: with the server, on its way, or in this browser only. */
export function SaveNote({ state, isRestored }: { state: SaveState; isRestored: boolean }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const text = () => {
    switch (state.kind) {
      case 'untouched':
        return isRestored ? t('drafts.restored') : '';
      case 'saving':
        return t('drafts.saving');
      case 'saved':
        return t('drafts.savedNote', { at: timeOfDay(state.at) });
      case 'stale':
        return t('drafts.failed');
      case 'failed':
        return `${t('drafts.failed')}：${problemText(state.error)}`;
    }
  };
  const isLost = state.kind === 'failed' || state.kind === 'stale';
  return (
    <span role="status" className={isLost ? 'save-failed' : 'quiet'}>
      {text()}
    </span>
  );
}
