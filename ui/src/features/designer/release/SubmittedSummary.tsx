import { useTranslation } from 'react-i18next';
import { When } from '../../../shared/When.js';
import { useDraft } from '../draft-context.js';
import { PackageName } from '../PackageName.js';

/** What was handed in: from when, why, by whom, and what check and trial came to. */
export function SubmittedSummary() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const { trial } = draft;
  const warnings = draft.findings?.length ?? 0;
  return (
    <dl className="studio-facts">
      <dt>{t('designer.summary.package')}</dt>
      <dd>
        <PackageName of={draft} />
      </dd>
      <dt>{t('designer.summary.effectiveOn')}</dt>
      <dd>{draft.effectiveOn ?? '—'}</dd>
      <dt>{t('designer.summary.note')}</dt>
      <dd className="prose">{draft.note}</dd>
      <dt>{t('designer.summary.submitted')}</dt>
      <dd>
        {draft.submittedBy?.name} <When at={draft.submittedAt} />
      </dd>
      <dt>{t('designer.summary.check')}</dt>
      <dd>
        {warnings === 0
          ? t('designer.summary.clean')
          : t('designer.summary.warnings', { count: warnings })}
      </dd>
      <dt>{t('designer.summary.trial')}</dt>
      <dd>
        {trial === null
          ? t('designer.untried')
          : t('designer.summary.tried', {
              cases: trial.cases,
              other: trial.otherWay,
              stuck: trial.stuck,
            })}
      </dd>
    </dl>
  );
}
