import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { toLocalDate } from '../../../../../server/domain/basics/local-date.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { timeOfDay, When } from '../../../shared/When.js';
import { useAccount } from '../../accounts/useAccount.js';
import { useCase, type Case } from '../useCase.query.js';
import { filtered, isDayOnly, readFilter } from './timeline-filter.js';
import './timeline.css';

/** The course of a case on paper, the oldest first: what was done, when and by whom, and who printed it. */
export function TimelinePrintPage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  if (found.isPending) return <Loading isPage />;
  if (found.isError)
    return <ProblemView error={found.error} onRetry={() => void found.refetch()} />;
  return <Sheet found={found.data} />;
}

function Sheet({ found }: { found: Case }) {
  const { t } = useTranslation();
  const { displayName } = useAccount();
  const [params] = useSearchParams();
  const [printedAt] = useState(() => new Date().toISOString());
  const items = filtered(found.timeline, readFilter(params));
  usePageTitle(`${t('timeline.title')} · ${found.title}`);
  return (
    <main className="timeline-print">
      <header>
        <div>
          <h1>{t('timeline.title')}</h1>
          <p>
            {found.title}
            <br />
            {found.number ?? t('inbox.noNumber')}　{found.office.name}
          </p>
        </div>
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          onClick={() => {
            window.print();
          }}
        >
          {t('timeline.print')}
        </Button>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timeline.at')}</th>
            <th scope="col">{t('timeline.what')}</th>
            <th scope="col">{t('timeline.who')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ at, text, who, office }, index) => (
            <tr key={`${at}/${index}`}>
              <td>
                {toLocalDate(new Date(at))} {isDayOnly(at) ? '' : timeOfDay(new Date(at))}
              </td>
              <td>{text}</td>
              <td>{[who, office].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {t('timeline.foot', {
          shown: items.length,
          all: found.timeline.length,
          name: displayName,
        })}
        <When at={printedAt} />
      </p>
    </main>
  );
}
