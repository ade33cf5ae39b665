import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PaperApprovalState } from '../../../../../server/domain/cases/paper-approval.js';
import type { PhoneApprovalView } from '../../../../../server/paper-approvals/phone-api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';
import type { Case } from '../useCase.query.js';
import { PhoneAnswerForm } from './PhoneAnswerForm.js';
import { PhoneCallText } from './PhoneCallText.js';
import { PhoneCheck } from './PhoneCheck.js';

export type PhoneApproval = z.output<typeof PhoneApprovalView>;

const tones: Partial<Record<PaperApprovalState, 'info' | 'warn' | 'bad' | 'good'>> = {
  ...{ entered: 'info', confirmed: 'warn' },
  ...{ denied: 'bad', signed: 'good', ratified: 'good' },
};

/** One approval by phone with how far it is, and what the person may do with it now. */
export function PhoneRow({ row, reliefCase }: { row: PhoneApproval; reliefCase: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  const isWaiting = row.state === 'entered';
  const mayAnswer = row.mayAnswer.length > 0;
  return (
    <li>
      <strong>{word(row.task.name)}</strong> {row.signer.name} <When at={row.calledAt} />{' '}
      <Mark tone={tones[row.state] ?? 'plain'}>{t(`caseVerbs.phone.states.${row.state}`)}</Mark>
      <PhoneCallText row={row} />
      {row.note !== null && <p>{row.note}</p>}
      {isWaiting && row.confirmRefusal !== null && (
        <p className="quiet">{word(row.confirmRefusal)}</p>
      )}
      {(isWaiting || mayAnswer) && !isOpen && (
        <div className="verb-row-buttons">
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {t(isWaiting ? 'caseVerbs.phone.check' : 'caseVerbs.phone.answer')}
          </Button>
        </div>
      )}
      {isOpen && isWaiting && <PhoneCheck row={row} reliefCase={reliefCase} onClose={close} />}
      {isOpen && mayAnswer && <PhoneAnswerForm row={row} onClose={close} />}
    </li>
  );
}
