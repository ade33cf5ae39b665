import { useTranslation } from 'react-i18next';
import { FindingList } from './FindingList.js';
import { useCaseCheck } from './useCaseCheck.query.js';

/** Of the check of the case, what this paper shows; no card for whoever may not see inner papers. */
export function CheckCard({ documentId, caseId }: { documentId: string; caseId: string }) {
  const { t } = useTranslation();
  const check = useCaseCheck(caseId);
  if (!check.data) return null;
  const own = check.data.findings.filter(({ places }) =>
    places.some((place) => place.documentId === documentId),
  );
  return (
    <section className="panel document-card">
      <h2>{t('checks.title')}</h2>
      {own.length === 0 ? (
        <p className="quiet">{t('checks.ownAgree')}</p>
      ) : (
        <FindingList findings={own} />
      )}
    </section>
  );
}
