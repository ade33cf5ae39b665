import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../../shared/Mark.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useDraft } from '../draft-context.js';
import { useShowTab } from '../use-show-tab.js';
import type { Readiness as State } from './use-readiness.js';

interface Props {
  readiness: State;
  /** A step is taken elsewhere: the dialog makes way. */
  onLeave: () => void;
}

/** The steps before a release, each with what is missing and the way there. */
export function Readiness({ readiness, onLeave }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { draft } = useDraft();
  const showTab = useShowTab();
  const { errors, unexplained, isTried, stuck, isUnsaved, isChecking, error } = readiness;
  const goTo = (tab: string) => () => {
    onLeave();
    showTab(tab);
  };
  const checkText = () => {
    if (isUnsaved) return t('designer.submit.unsaved');
    if (isChecking) return t('designer.check.running');
    if (error !== null) return problemText(error);
    if (draft.isChecked) return t('designer.submit.checked');
    return errors > 0
      ? t('designer.submit.errors', { count: errors })
      : t('designer.submit.unexplained', { count: unexplained });
  };
  const triedText = () => {
    if (stuck > 0) return t('designer.submit.stuck', { count: stuck });
    return t(isTried ? 'designer.submit.tried' : 'designer.submit.untried');
  };
  return (
    <ol className="studio-readiness">
      <Step isDone={draft.isChecked && !isUnsaved} text={checkText()}>
        {!draft.isChecked && !isChecking && (
          <button type="button" className="link-button" onClick={goTo('check')}>
            {t('designer.submit.toCheck')}
          </button>
        )}
      </Step>
      <Step isDone={isTried} text={triedText()}>
        {!isTried && (
          <button type="button" className="link-button" onClick={goTo('trial')}>
            {t('designer.submit.toTrial')}
          </button>
        )}
      </Step>
      {draft.isOutdated && (
        <Step isDone={false} text={t('designer.submit.outdated')}>
          <button type="button" className="link-button" onClick={goTo('compare')}>
            {t('designer.submit.toCompare')}
          </button>
        </Step>
      )}
    </ol>
  );
}

function Step({ isDone, text, children }: { isDone: boolean; text: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li>
      <Mark tone={isDone ? 'good' : 'warn'}>
        {t(isDone ? 'designer.submit.isDone' : 'designer.submit.isDue')}
      </Mark>{' '}
      {text} {children}
    </li>
  );
}
