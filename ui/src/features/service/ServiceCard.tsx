import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serviceProgress } from '../../../../server/domain/papers/service-standing.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { ScanList } from './ScanList.js';
import './service.css';
import { TryDialog } from './TryDialog.js';
import { TryList } from './TryList.js';
import { useService, type Service } from './useService.query.js';

/** How a paper was served: every try, what comes next and by when, the receipts. */
export function ServiceCard({ documentId, caseId }: { documentId: string; caseId: string }) {
  const { t } = useTranslation();
  const service = useService(documentId);
  const [isRecording, setIsRecording] = useState(false);
  if (!service.data?.isServedKind) return null;
  const { standing, tries, may } = service.data;
  const isOpen = standing.progress !== 'served' && standing.progress !== 'not-ready';
  return (
    <section className="panel document-card">
      <h2>
        {t('service.title')} <Progress standing={standing} />
      </h2>
      <Next service={service.data} />
      {tries.length === 0 ? (
        <p className="quiet">{t('service.none')}</p>
      ) : (
        <TryList items={tries} />
      )}
      {may.record && isOpen && (
        <Button
          onClick={() => {
            setIsRecording(true);
          }}
        >
          {t('service.record')}
        </Button>
      )}
      <ScanList caseId={caseId} documentId={documentId} mayAttach={may.attach} />
      {isRecording && (
        <TryDialog
          service={service.data}
          onClose={() => {
            setIsRecording(false);
          }}
        />
      )}
    </section>
  );
}

function Progress({ standing: { progress, isOverdue } }: Pick<Service, 'standing'>) {
  const word = useWord();
  const tone = progress === 'served' ? 'good' : isOverdue ? 'bad' : 'info';
  return <Mark tone={tone}>{word(serviceProgress[progress])}</Mark>;
}

function Next({ service: { standing, taskId } }: { service: Service }) {
  const { t } = useTranslation();
  const { next, dueOn, isOverdue } = standing;
  if (next === '') return null;
  const due = dueOn === null ? '' : t(isOverdue ? 'service.overdue' : 'service.due', { on: dueOn });
  return (
    <>
      <Alert
        className="service-next"
        showIcon
        type={isOverdue ? 'error' : 'info'}
        title={next}
        description={due === '' ? undefined : due}
      />
      {taskId !== null && (
        <p className="quiet">
          {t('service.inTask')} <Link to={`/tasks/${taskId}`}>{t('service.task')}</Link>
        </p>
      )}
    </>
  );
}
