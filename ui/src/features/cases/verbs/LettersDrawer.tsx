import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { attachmentsApi } from '../../../../../server/attachments/api.js';
import {
  listLetters,
  sendLetter,
  type OutgoingLetter,
} from '../../../../../server/inquiries/letters-api.js';
import { urlOf } from '../../../api/client.js';
import { Loading } from '../../../shared/Loading.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { useAccount } from '../../accounts/useAccount.js';
import type { Case } from '../useCase.query.js';
import { LetterAnswerForm } from './LetterAnswerForm.js';
import { LetterSendForm } from './LetterSendForm.js';
import { RemindForm } from './RemindForm.js';
import { useCasePart } from './useCasePart.query.js';

type Row = z.infer<typeof OutgoingLetter>;

/** Letters and requests for help of a case: how long each has waited, reminding, answers, and sending another. */
export function LettersDrawer({ reliefCase, onClose }: { reliefCase: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [isSending, setIsSending] = useState(false);
  const list = useCasePart(listLetters, reliefCase.id);
  const maySend =
    hasRole(...(sendLetter.roles as readonly string[])) &&
    reliefCase.acceptedOn !== null &&
    reliefCase.decidedOn === null;
  return (
    <Drawer open size="large" title={t('caseVerbs.letters.title')} onClose={onClose}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="quiet">{t('caseVerbs.letters.none')}</p>}
      <ul className="verb-list">
        {list.data?.items.map((row) => (
          <LetterRow key={row.id} row={row} caseId={reliefCase.id} />
        ))}
      </ul>
      {isSending && (
        <LetterSendForm
          reliefCase={reliefCase}
          onClose={() => {
            setIsSending(false);
          }}
        />
      )}
      {maySend && !isSending && (
        <Button
          type="primary"
          onClick={() => {
            setIsSending(true);
          }}
        >
          {t('caseVerbs.letters.send')}
        </Button>
      )}
    </Drawer>
  );
}

function LetterRow({ row, caseId }: { row: Row; caseId: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{row.addressee}</strong> {t(`caseVerbs.letters.kinds.${row.kind}`)}
      {row.task !== null && `（${t(`caseVerbs.letters.tasks.${row.task}`)}）`}{' '}
      <Standing row={row} />
      {row.byHand && <Mark tone="plain">{t('caseVerbs.letters.byHand')}</Mark>}
      {row.note !== null && row.note !== '' && <p>{row.note}</p>}
      <p className="quiet">
        <When at={row.sentAt} />
      </p>
      {row.reminders.map((reminder) => (
        <p key={reminder.on} className="quiet">
          {t('caseVerbs.letters.reminded', reminder)}
        </p>
      ))}
      {row.answer !== null && <p>{row.answer}</p>}
      {row.attachmentId !== null && (
        <a
          href={urlOf(attachmentsApi.getAttachment.path, { id: row.attachmentId }, {})}
          target="_blank"
          rel="noreferrer"
        >
          {t('caseVerbs.letters.seeScan')}
        </a>
      )}
      {row.isOpen && <LetterActs row={row} caseId={caseId} />}
    </li>
  );
}

function LetterActs({ row, caseId }: { row: Row; caseId: string }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [act, setAct] = useState<'remind' | 'answer' | null>(null);
  const close = () => {
    setAct(null);
  };
  if (act === 'remind') return <RemindForm letter={row} onClose={close} />;
  if (act === 'answer') return <LetterAnswerForm letter={row} caseId={caseId} onClose={close} />;
  const mayRemind = hasRole(...(sendLetter.roles as readonly string[]));
  return (
    <>
      <div className="verb-row-buttons">
        {mayRemind && (
          <Button
            size="small"
            disabled={row.remindRefusal !== null}
            onClick={() => {
              setAct('remind');
            }}
          >
            {t('caseVerbs.letters.remind')}
          </Button>
        )}
        {row.byHand && (
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setAct('answer');
            }}
          >
            {t('caseVerbs.letters.answer')}
          </Button>
        )}
      </div>
      {row.remindRefusal !== null && <p className="quiet">{row.remindRefusal}</p>}
      {!row.byHand && <p className="quiet">{t('caseVerbs.letters.inTask')}</p>}
    </>
  );
}

function Standing({ row: { isOpen, waitingDays } }: { row: Row }) {
  const { t } = useTranslation();
  if (!isOpen) return <Mark tone="plain">{t('caseVerbs.letters.answered')}</Mark>;
  const text =
    waitingDays === null
      ? t('caseVerbs.letters.waitingPending')
      : t('caseVerbs.letters.waiting', { days: waitingDays });
  return <Mark tone="info">{text}</Mark>;
}
