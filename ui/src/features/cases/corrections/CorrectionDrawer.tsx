import { Alert, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionsApi } from '../../../../../server/corrections/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { Case } from '../useCase.query.js';
import { useCasePart } from '../verbs/useCasePart.query.js';
import { CorrectionForm } from './CorrectionForm.js';
import { CorrectionHistory } from './CorrectionHistory.js';

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 更正登记信息: what is registered, what is right, what follows, and what was corrected before. */
export function CorrectionDrawer({ reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const found = useCasePart(correctionsApi.readCorrections, reliefCase.id);
  const applications = found.data?.applications ?? [];
  const application = applications.find(({ id }) => id === chosenId) ?? applications[0];
  return (
    <Drawer open size="large" title={t('correction.title')} onClose={onClose}>
      <p className="quiet">{t('correction.hint')}</p>
      {found.isPending && <Loading />}
      {found.isError && <ProblemView error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.needsSecondPerson === true && (
        <Alert className="dialog-alert" type="warning" showIcon title={t('correction.second')} />
      )}
      {applications.length > 1 && application !== undefined && (
        <Select
          className="correction-who"
          aria-label={t('correction.applicant')}
          value={application.id}
          options={applications.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosenId}
        />
      )}
      {application !== undefined && (
        <CorrectionForm
          key={application.id}
          caseId={reliefCase.id}
          application={application}
          needsSecondPerson={found.data?.needsSecondPerson === true}
        />
      )}
      {found.data && <CorrectionHistory items={found.data.items} />}
    </Drawer>
  );
}
