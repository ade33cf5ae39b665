import { useTranslation } from 'react-i18next';
import { ApplicantFacts } from '../facts/ApplicantFacts.js';
import { OriginalCaseFacts } from '../facts/OriginalCaseFacts.js';
import type { Case } from '../useCase.query.js';

export function CasePersons({ found }: { found: Case }) {
  const { t } = useTranslation();
  return (
    <div className="case-halves">
      <section>
        <h2>{t('facts.applicants')}</h2>
        <ApplicantFacts caseId={found.id} applicants={found.applicants} />
      </section>
      <section>
        <h2>{t('facts.original')}</h2>
        <OriginalCaseFacts original={found.originalCase} />
      </section>
    </div>
  );
}
