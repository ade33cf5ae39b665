import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftView } from '../../../../../server/documents/api.js';
import { When } from '../../../shared/When.js';

/** Who did what to the draft and when, and what became of it. */
export function DraftWay({ draft }: { draft: DraftView }) {
  const { t } = useTranslation();
  const steps = [
    { name: t('drafts.created'), step: draft.created },
    { name: t('drafts.saved'), step: draft.saved },
    { name: t('drafts.submitted'), step: draft.submitted },
    { name: t('drafts.reviewed'), step: draft.reviewed },
    { name: t('drafts.ended'), step: draft.ended },
  ];
  return (
    <section className="draft-way">
      <h2>{t('drafts.state')}</h2>
      <ol className="life-steps">
        {steps.map(({ name, step }) =>
          step === null ? null : (
            <li key={name} className="life-step">
              <strong>{name}</strong> {step.by.name} <When at={step.at} />
            </li>
          ),
        )}
      </ol>
      {draft.reviewed?.note != null && (
        <p className="draft-note">{t('drafts.note', { note: draft.reviewed.note })}</p>
      )}
      {draft.documents.length > 0 && (
        <p>
          {t('drafts.issued')}
          {draft.documents.map(({ id, title, number }) => (
            <Link key={id} to={`/documents/${id}`} className="draft-issued">
              {title} {number}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
