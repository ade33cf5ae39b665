import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { timeOfDay } from '../../../shared/When.js';
import { useDraft } from '../draft-context.js';

/** Where what was typed is. */
export function SaveNote() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { save, draft } = useDraft();
  const text = () => {
    switch (save.kind) {
      case 'clean':
        return draft.state === 'draft'
          ? t('designer.save.savedAt', { at: timeOfDay(new Date(draft.updatedAt)) })
          : '';
      case 'waiting':
        return t('designer.save.waiting');
      case 'saving':
        return t('designer.save.saving');
      case 'saved':
        return t('designer.save.savedAt', { at: timeOfDay(save.at) });
      case 'offline':
        return t('designer.save.offline');
      case 'conflict':
        return t('designer.save.conflict');
      case 'failed':
        return t('designer.save.failed', { why: problemText(save.error) });
    }
  };
  const isBad = ['offline', 'conflict', 'failed'].includes(save.kind);
  return (
    <span role="status" className={isBad ? 'studio-save studio-unsaved' : 'studio-save quiet'}>
      {text()}
    </span>
  );
}
