import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { checkWays } from '../../../../../server/domain/cases/phone-approval.js';
import type { PaperApprovalState } from '../../../../../server/domain/cases/paper-approval.js';
import type { PhoneApprovalView } from '../../../../../server/paper-approvals/phone-api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';
import type { Case } from '../useCase.query.js';
import { PhoneAnswerForm } from './PhoneAnswerForm.js';
import { PhoneCheck } from './PhoneCheck.js';

export type PhoneApproval = z.output<typeof PhoneApprovalView>;

const tones: Partial<Record<PaperApprovalState, 'info' | 'warn' | 'bad' | 'good'>> = {
  ...{ entered: 'info', confirmed: 'warn' },
  ...{ denied: 'bad', signed: 'good', ratified: 'good' },
};

/** One approval by phone with how far it is, and what the person may do with it now. */
export function PhoneRow({ row, reliefCase }: { row: PhoneApproval; reliefCase: Case }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  const isWaiting = row.state === 'entered';
  const mayAnswer = row.mayAnswer.length > 0;
  return (
    <li>
      <strong>{row.task.name}</strong> {row.signer.name} <When at={row.calledAt} />{' '}
      <Mark tone={tones[row.state] ?? 'plain'}>{t(`caseVerbs.phone.states.${row.state}`)}</Mark>
      <PhoneCallText row={row} />
      {row.note !== null && <p>{row.note}</p>}
      {isWaiting && row.confirmRefusal !== null && <p className="quiet">{row.confirmRefusal}</p>}
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

/** The call as it was noted, who wrote it down and checked it, and what was answered to it. */
export function PhoneCallText({ row }: { row: PhoneApproval }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <p>{t('caseVerbs.phone.said', { words: row.words })}</p>
      <p className="quiet">{t('caseVerbs.phone.because', { reason: row.reason })}</p>
      <p className="quiet">
        {t('caseVerbs.paper.by', { name: row.enteredBy })}
        {row.checkedWay !== null &&
          `；${t('caseVerbs.paper.settledBy', { name: row.settledBy ?? '' })}（${word(checkWays[row.checkedWay])}）`}
      </p>
      {row.state === 'confirmed' && row.dueOn !== null && (
        <p>{t('caseVerbs.phone.due', { on: row.dueOn })}</p>
      )}
      {row.answers.map(({ answer, by, at, note }) => (
        <p key={answer}>
          {t(`caseVerbs.phone.answered.${answer}`, { name: by })} <When at={at} />
          {note !== null && `：${note}`}
        </p>
      ))}
    </>
  );
}
