import { EditOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import type { DraftSummary } from '../../../../../server/documents/api.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Mark } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';

/** The papers of a case that are being written or reviewed. */
export function DraftList({ items }: { items: z.output<typeof DraftSummary>[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (items.length === 0) return null;
  return (
    <section className="documents-drafts">
      <h3>{t('documents.drafting')}</h3>
      <ul className="documents">
        {items.map(({ id, title, state, savedBy, savedAt, correctsId }) => (
          <li key={id}>
            <Link to={`/document-drafts/${id}`} className="document">
              <EditOutlined aria-hidden className="document-icon" />
              <span className="document-title">
                {title}
                {correctsId !== null && <Mark>{t('documents.corrects')}</Mark>}
              </span>
              <span className="document-state">
                <Mark tone={state === 'draft' ? 'plain' : 'warn'}>
                  {label('draftState', state)}
                </Mark>
                <span className="document-on">
                  {savedBy} <When at={savedAt} />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
