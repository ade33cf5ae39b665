import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft-context.js';
import { useShowTab } from '../use-show-tab.js';
import { SubmittedSummary } from './SubmittedSummary.js';

const looks = ['compare', 'check', 'trial', 'running'] as const;

/** What a publisher looks at before deciding; the designers see that it waits. */
export function SubmittedPanel() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const showTab = useShowTab();
  if (draft.state !== 'submitted') return null;
  return (
    <section className="panel" aria-label={t('designer.summary.title')}>
      <h2>{t('designer.summary.title')}</h2>
      <SubmittedSummary />
      <p className="studio-choices">
        {looks.map((tab) => (
          <button
            key={tab}
            type="button"
            className="link-button"
            onClick={() => {
              showTab(tab);
            }}
          >
            {t(`designer.summary.to.${tab}`)}
          </button>
        ))}
      </p>
      {draft.isOutdated && <Alert type="warning" showIcon title={t('designer.submit.outdated')} />}
    </section>
  );
}
