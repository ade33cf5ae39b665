import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '../../../shared/When.js';
import { useDropDraft, useIntakeDrafts } from './useIntakeDrafts.query.js';

/** 未提交的登记 of this person, to go on with or to throw away. */
export function DraftList({ openId }: { openId: string | null }) {
  const { t } = useTranslation();
  const drafts = useIntakeDrafts();
  const drop = useDropDraft();
  const items = (drafts.data?.items ?? []).filter(({ id }) => id !== openId);
  if (items.length === 0) return null;
  return (
    <section className="panel intake-drafts">
      <h2>{t('wizard.drafts', { count: items.length })}</h2>
      <ul>
        {items.map(({ id, applicant, cause, scanCount, updatedAt }) => {
          const name = applicant === '' ? t('wizard.unnamed') : applicant;
          return (
            <li key={id}>
              <Link to={`/applications/new?draft=${id}`}>
                {name}
                {cause !== '' && ` · ${cause}`}
              </Link>
              <span className="quiet">
                <When at={updatedAt} />
                {scanCount > 0 && ` · ${t('wizard.scanCount', { count: scanCount })}`}
              </span>
              <Popconfirm
                title={t('wizard.dropSure')}
                onConfirm={() => {
                  drop.mutate(id);
                }}
              >
                <Button type="link" size="small" danger aria-label={t('wizard.dropOf', { name })}>
                  {t('wizard.drop')}
                </Button>
              </Popconfirm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
