import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listCosigns } from '../../../../../server/tasks/verbs/api.js';
import { call } from '../../../api/client.js';
import { When } from '../../../shared/When.js';
import './verbs.css';

/** What colleagues ask of me, above the box of what is to be done; nothing is shown while nobody asks. */
export function CosignRows() {
  const { t } = useTranslation();
  const cosigns = useQuery({
    queryKey: ['cosigns'],
    queryFn: ({ signal }) => call(listCosigns, {}, signal),
  });
  const items = cosigns.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="cosign-rows" aria-label={t('verbs.cosignMine')}>
      <h2>{t('verbs.cosignMine')}</h2>
      <ul className="who-list">
        {items.map(({ id, taskId, taskName, question, askedByName, askedAt, case: found }) => (
          <li key={id}>
            <Link to={`/tasks/${taskId}`}>
              {found.title} · {taskName}
            </Link>
            <p className="quiet">
              {t('verbs.cosignFrom', { name: askedByName })}：{question} <When at={askedAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
