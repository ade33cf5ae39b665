import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPhoneApprovals } from '../../../../../server/paper-approvals/phone-api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { Case } from '../useCase.query.js';
import { PhoneEntryForm } from './PhoneEntryForm.js';
import { PhoneRow } from './PhoneRow.js';
import { useCasePart } from './useCasePart.query.js';

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 电话审批 of a case: what was entered, confirming it, the signature afterwards, and entering another. */
export function PhoneApprovalDrawer({ reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [isEntering, setIsEntering] = useState(false);
  const list = useCasePart(listPhoneApprovals, reliefCase.id);
  const tasks = list.data?.tasks ?? [];
  return (
    <Drawer open size="large" title={t('caseVerbs.phone.title')} onClose={onClose}>
      <p className="quiet">{t('caseVerbs.phone.hint')}</p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="quiet">{t('caseVerbs.phone.none')}</p>}
      <ul className="verb-list">
        {list.data?.items.map((row) => (
          <PhoneRow key={row.id} row={row} reliefCase={reliefCase} />
        ))}
      </ul>
      {list.data && tasks.length === 0 && <p className="quiet">{t('caseVerbs.phone.noTasks')}</p>}
      {tasks.length > 0 && !isEntering && (
        <Button
          type="primary"
          onClick={() => {
            setIsEntering(true);
          }}
        >
          {t('caseVerbs.phone.enter')}
        </Button>
      )}
      {isEntering && tasks.length > 0 && (
        <PhoneEntryForm
          tasks={tasks}
          reliefCase={reliefCase}
          onClose={() => {
            setIsEntering(false);
          }}
        />
      )}
    </Drawer>
  );
}
