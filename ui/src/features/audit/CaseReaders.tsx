import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { auditApi, type CaseReaderView } from '../../../../server/audit/api.js';
import { auditWord } from '../../../../server/domain/access/audit-actions.js';
import { urlOf } from '../../api/client.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { useAccount } from '../accounts/useAccount.js';
import './audit.css';
import { useCaseReaders } from './useAudit.query.js';

/** 谁查阅过本案, the latest first, with the list to print for its subject; nothing for whom it is not. */
export function CaseReaders({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const isAllowed = hasRole(...(auditApi.listCaseReaders.roles as readonly string[]));
  const readers = useCaseReaders(caseId, isAllowed);
  if (!isAllowed) return null;
  return (
    <section className="panel case-readers">
      <div className="page-head">
        <h2>{t('audit.readers.title')}</h2>
        <span className="spread" />
        {readers.data?.mayPrint === true && (
          <Button
            size="small"
            href={urlOf(auditApi.printCaseReaders.path, { id: caseId }, {})}
            target="_blank"
          >
            {t('audit.readers.print')}
          </Button>
        )}
      </div>
      {readers.data?.mayPrint === true && <p className="quiet">{t('audit.readers.printHint')}</p>}
      {readers.isPending && <Loading />}
      {readers.isError && (
        <ProblemView error={readers.error} onRetry={() => void readers.refetch()} />
      )}
      {readers.data?.items.length === 0 && <p className="quiet">{t('audit.readers.empty')}</p>}
      <ul>
        {readers.data?.items.map((reader) => (
          <Reader key={reader.id} reader={reader} />
        ))}
      </ul>
    </section>
  );
}

function Reader({ reader }: { reader: CaseReaderView }) {
  const { t } = useTranslation();
  const { name, officeName, lastAt, looks } = reader;
  return (
    <li>
      <p>
        <strong>{name}</strong> <span className="quiet">{officeName}</span>
        <span className="case-readers-when">
          {t('audit.readers.last')} <When at={lastAt} />
        </span>
      </p>
      <p className="quiet">
        {looks
          .map(({ action, times }) =>
            t('audit.readers.looks', { act: auditWord(action), count: times }),
          )
          .join('，')}
      </p>
    </li>
  );
}
