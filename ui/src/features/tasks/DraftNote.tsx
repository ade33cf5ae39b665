import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../shared/When.js';
import type { DraftState } from './useTaskDraft.js';

/** Whether what was typed is safe. */
export function DraftNote({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  const text = {
    untouched: '',
    saving: t('task.draftSaving'),
    failed: t('task.draftFailed'),
  };
  return (
    <span className={state === 'failed' ? 'draft-note draft-failed' : 'draft-note'} role="status">
      {state instanceof Date ? t('task.draftSaved', { at: timeOfDay(state) }) : text[state]}
    </span>
  );
}
