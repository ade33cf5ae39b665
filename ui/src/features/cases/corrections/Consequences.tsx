import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { previewCorrection } from '../../../../../server/corrections/api.js';
import { correctableFields } from '../../../../../server/domain/cases/correction.js';
import { useWord } from '../../../i18n/use-word.js';

/** What follows from a correction: each value before and after, what the rules make of it, the papers that still say the old. */
export function Consequences({ told }: { told: z.infer<typeof previewCorrection.response> }) {
  const { t } = useTranslation();
  const word = useWord();
  const none = t('correction.none');
  return (
    <section className="correction-consequences" aria-live="polite">
      <h3>{t('correction.consequences')}</h3>
      <ul>
        {told.changes.map(({ field, before, after }) => (
          <li key={field}>
            {t('correction.changed', {
              field: word(correctableFields[field].name),
              ...{ before: before ?? none, after: after ?? none },
            })}
          </li>
        ))}
        {told.consequences.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {told.consequences.length === 0 && <li className="quiet">{t('correction.nothing')}</li>}
      </ul>
      {told.papers.length > 0 && (
        <>
          <h3>{t('correction.papers')}</h3>
          <ul>
            {told.papers.map(({ id, title, number }) => (
              <li key={id}>
                <Link to={`/documents/${id}`}>
                  {title}
                  {number !== null && ` ${number}`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
