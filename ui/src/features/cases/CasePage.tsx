import { Tabs } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { CaseReaders } from '../audit/CaseReaders.js';
import { CaseDecisions } from '../decisions/CaseDecisions.js';
import { TermTable } from '../deadlines/TermTable.js';
import { DocumentsPanel } from '../documents/DocumentsPanel.js';
import { CaseMoney } from '../money/CaseMoney.js';
import { auditApi } from '../../../../server/audit/api.js';
import { listRemarks } from '../../../../server/remarks/api.js';
import { useAccount } from '../accounts/useAccount.js';
import { RemarkPanel } from '../remarks/RemarkPanel.js';
import { CaseSettings } from '../settings/CaseSettings.js';
import { VisitPanel } from '../visits/panel/VisitPanel.js';
import { CaseHead } from './page/CaseHead.js';
import { CaseReview } from './page/CaseReview.js';
import { MaterialsPanel } from './materials/MaterialsPanel.js';
import { CaseSkeleton, DiagramSkeleton } from './page/CaseSkeleton.js';
import { CaseSide } from './page/CaseSide.js';
import { CasePersons } from './page/CasePersons.js';
import { CaseTimeline } from './timeline/CaseTimeline.js';
import { useCase, type Case } from './useCase.query.js';
import './case.css';

const CaseDiagramCard = lazy(() =>
  import('./page/CaseDiagramCard.js').then((module) => ({ default: module.CaseDiagramCard })),
);

/** Everything of one case, live: where it stands, what has been done, what it waits for. */
export function CasePage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  if (found.isPending) return <CaseSkeleton />;
  // A case that cannot be read again for a moment stays as it was, with what is being written beside it.
  if (found.data === undefined) {
    return <ProblemView error={found.error} onRetry={() => void found.refetch()} />;
  }
  return <CaseBody found={found.data} />;
}

function CaseBody({ found }: { found: Case }) {
  usePageTitle(found.title);
  return (
    <article className="case-page">
      <CaseHead found={found} />
      <div className="case-columns">
        <div className="case-main">
          <Suspense fallback={<DiagramSkeleton />}>
            <CaseDiagramCard found={found} />
          </Suspense>
          <CaseTabs found={found} />
        </div>
        <CaseSide found={found} />
      </div>
    </article>
  );
}

/** The diagram fills a small window: the part that was asked for comes into view. */
function showParts(): void {
  requestAnimationFrame(() => {
    document.getElementById('case-parts')?.scrollIntoView({ block: 'start' });
  });
}

function CaseTabs({ found }: { found: Case }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { hasRole } = useAccount();
  const isPartAsked = params.get('tab') !== null;
  useEffect(() => {
    if (isPartAsked) showParts();
    // Once, where an address leads to a part; a tab brings its own into view.
  }, []);
  const mayRemark = hasRole(...(listRemarks.roles as readonly string[]));
  const maySeeReaders = hasRole(...(auditApi.listCaseReaders.roles as readonly string[]));
  const parts = {
    timeline: <CaseTimeline found={found} />,
    persons: <CasePersons found={found} />,
    materials: <MaterialsPanel found={found} />,
    review: <CaseReview found={found} />,
    visits: <VisitPanel caseId={found.id} />,
    decisions: <CaseDecisions found={found} />,
    documents: <DocumentsPanel found={found} />,
    money: <CaseMoney found={found} />,
    ...(mayRemark ? { remarks: <RemarkPanel caseId={found.id} /> } : {}),
    terms: <TermTable items={found.terms} />,
    rules: <CaseSettings items={found.settings} />,
    ...(maySeeReaders ? { readers: <CaseReaders caseId={found.id} /> } : {}),
  };
  return (
    <section className="panel case-parts" id="case-parts">
      <Tabs
        activeKey={params.get('tab') ?? 'timeline'}
        onChange={(tab) => {
          setParams({ tab }, { replace: true });
          showParts();
        }}
        items={(Object.keys(parts) as (keyof typeof parts)[]).map((key) => ({
          key,
          label: t(`case.tabs.${key}`),
          children: parts[key],
        }))}
      />
    </section>
  );
}
