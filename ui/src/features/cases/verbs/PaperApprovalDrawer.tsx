import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  listPaperApprovals,
  type PaperApprovalView,
} from '../../../../../server/paper-approvals/api.js';
import { Loading } from '../../../shared/Loading.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { Case } from '../useCase.query.js';
import { PaperCompare } from './PaperCompare.js';
import { PaperEntryForm } from './PaperEntryForm.js';
import { useCasePart } from './useCasePart.query.js';

type Row = z.output<typeof PaperApprovalView>;
interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 线下签批 of a case: what was entered, comparing it with the scan, and entering another. */
export function PaperApprovalDrawer({ reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const [isEntering, setIsEntering] = useState(false);
  const list = useCasePart(listPaperApprovals, reliefCase.id);
  const tasks = list.data?.tasks ?? [];
  return (
    <Drawer open size="large" title={t('caseVerbs.paper.title')} onClose={onClose}>
      <p className="quiet">{t('caseVerbs.paper.hint')}</p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="quiet">{t('caseVerbs.paper.none')}</p>}
      <ul className="verb-list">
        {list.data?.items.map((row) => (
          <PaperRow key={row.id} row={row} reliefCase={reliefCase} />
        ))}
      </ul>
      {list.data && tasks.length === 0 && <p className="quiet">{t('caseVerbs.paper.noTasks')}</p>}
      {tasks.length > 0 && !isEntering && (
        <Button
          type="primary"
          onClick={() => {
            setIsEntering(true);
          }}
        >
          {t('caseVerbs.paper.enter')}
        </Button>
      )}
      {isEntering && tasks.length > 0 && (
        <PaperEntryForm
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

function PaperRow({ row, reliefCase }: { row: Row; reliefCase: Case }) {
  const { t } = useTranslation();
  const [isComparing, setIsComparing] = useState(false);
  const isWaiting = row.state === 'entered';
  return (
    <li>
      <strong>{row.task.name}</strong> {row.signer.name} {row.signedOn}{' '}
      <Mark tone={isWaiting ? 'info' : 'plain'}>{t(`caseVerbs.paper.states.${row.state}`)}</Mark>
      <p className="quiet">
        {t('caseVerbs.paper.by', { name: row.enteredBy })}
        {row.settledBy !== null && `；${t('caseVerbs.paper.settledBy', { name: row.settledBy })}`}
      </p>
      {row.note !== null && <p>{row.note}</p>}
      {isWaiting && row.confirmRefusal !== null && <p className="quiet">{row.confirmRefusal}</p>}
      {isWaiting && !isComparing && (
        <div className="verb-row-buttons">
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setIsComparing(true);
            }}
          >
            {t('caseVerbs.paper.compare')}
          </Button>
        </div>
      )}
      {isComparing && (
        <PaperCompare
          row={row}
          reliefCase={reliefCase}
          onClose={() => {
            setIsComparing(false);
          }}
        />
      )}
    </li>
  );
}
