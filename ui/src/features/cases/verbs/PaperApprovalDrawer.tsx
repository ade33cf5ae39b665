import { listPaperApprovals } from '../../../../../server/paper-approvals/api.js';
import type { Case } from '../useCase.query.js';
import { ApprovalDrawer } from './ApprovalDrawer.js';
import { PaperEntryForm } from './PaperEntryForm.js';
import { PaperRow } from './PaperRow.js';
import { useCasePart } from './useCasePart.query.js';

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 线下签批 of a case: what was entered, comparing it with the scan, and entering another. */
export function PaperApprovalDrawer({ reliefCase, onClose }: Props) {
  const list = useCasePart(listPaperApprovals, reliefCase.id);
  return (
    <ApprovalDrawer
      way="paper"
      list={list}
      renderRow={(row) => <PaperRow key={row.id} row={row} reliefCase={reliefCase} />}
      renderEntry={(tasks, close) => (
        <PaperEntryForm tasks={tasks} reliefCase={reliefCase} onClose={close} />
      )}
      onClose={onClose}
    />
  );
}
