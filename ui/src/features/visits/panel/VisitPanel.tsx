import { Collapse, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { visitWays } from '../../../../../server/domain/cases/visit-record.js';
import { listVisitCases } from '../../../../../server/visits/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useAccount } from '../../accounts/useAccount.js';
import { useCaseVisits, type CaseVisit } from './useCaseVisits.query.js';
import { VisitRecordView } from './VisitRecordView.js';
import './visit-panel.css';

interface Props {
  caseId: string;
  /** Opens a paper beside what one is doing; absent: it is a page of its own. */
  onOpenPaper?: (documentId: string) => void;
}

/** 走访 of a case: who went when and where to whom, the record to be read, its photos. */
export function VisitPanel({ caseId, onOpenPaper }: Props) {
  const { t } = useTranslation();
  const visits = useCaseVisits(caseId);
  if (visits.isPending) return <Loading />;
  if (visits.data === undefined) {
    return <ProblemView error={visits.error} onRetry={() => void visits.refetch()} />;
  }
  const { items } = visits.data;
  if (items.length === 0) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('visitPanel.empty')}>
        <ToVisits />
      </Empty>
    );
  }
  return (
    <>
      <p className="visit-panel-head">
        <span className="quiet">{t('visitPanel.count', { count: items.length })}</span>
        <ToVisits />
      </p>
      <Collapse
        size="small"
        className="visit-panel"
        defaultActiveKey={items.slice(0, 1).map(({ id }) => id)}
        items={items.map((visit) => ({
          key: visit.id,
          label: <VisitHead visit={visit} />,
          children: <VisitRecordView visit={visit} onOpenPaper={onOpenPaper} />,
        }))}
      />
    </>
  );
}

/** The way to the tablet's page, for whoever goes out. */
function ToVisits() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  if (!hasRole(...(listVisitCases.roles as readonly string[]))) return null;
  return <Link to="/visits">{t('visitPanel.toVisits')}</Link>;
}

function VisitHead({ visit }: { visit: CaseVisit }) {
  const { t } = useTranslation();
  const word = useWord();
  const { heldOn, startedAt, endedAt, way, subjectName, photos, documentId } = visit;
  const missing = photos.filter(({ attachmentId }) => attachmentId === null).length;
  return (
    <span className="visit-panel-line">
      <strong>
        {heldOn} {word(visitWays[way])} {subjectName}
      </strong>
      <span className="quiet">
        {startedAt}—{endedAt}
      </span>
      {documentId === null && <Mark tone="warn">{t('visitPanel.withdrawn')}</Mark>}
      {missing > 0 ? (
        <Mark tone="warn">{t('visitPanel.photosMissing', { count: missing })}</Mark>
      ) : (
        <Mark tone="good">{t('visitPanel.whole')}</Mark>
      )}
    </span>
  );
}
