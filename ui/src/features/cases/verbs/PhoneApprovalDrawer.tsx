import { listPhoneApprovals } from '../../../../../server/paper-approvals/phone-api.js';
import type { Case } from '../useCase.query.js';
import { ApprovalDrawer } from './ApprovalDrawer.js';
import { PhoneEntryForm } from './PhoneEntryForm.js';
import { PhoneRow } from './PhoneRow.js';
import { useCasePart } from './useCasePart.query.js';

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 电话审批 of a case: what was entered, confirming it, the signature afterwards, and entering another. */
export function PhoneApprovalDrawer({ reliefCase, onClose }: Props) {
  const list = useCasePart(listPhoneApprovals, reliefCase.id);
  return (
    <ApprovalDrawer
      way="phone"
      list={list}
      renderRow={(row) => <PhoneRow key={row.id} row={row} reliefCase={reliefCase} />}
      renderEntry={(tasks, close) => (
        <PhoneEntryForm tasks={tasks} reliefCase={reliefCase} onClose={close} />
      )}
      onClose={onClose}
    />
  );
}
