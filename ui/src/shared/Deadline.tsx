import {
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  PauseCircleOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatChineseDate } from '../../../server/domain/basics/local-date.js';
import { useWord } from '../i18n/use-word.js';
import type { TermStanding } from '../../../server/domain/terms/term-standing.js';

/** A term as the server tells it: the days and how it stands are counted there, by its calendar and its day. */
export interface DeadlineFacts {
  /** Last day, inclusive. */
  dueOn: string | null;
  /** Null: there is no term. */
  standing: TermStanding | null;
  workingDaysLeft: number | null;
}

/** A term as a person reads it: working days left, in words, colour and sign; colour never says it alone. */
export function Deadline({ term: { dueOn, standing, workingDaysLeft } }: { term: DeadlineFacts }) {
  const { t } = useTranslation();
  const word = useWord();
  const due = dueOn === null ? '' : t('deadline.due', { on: word(formatChineseDate(dueOn)) });
  switch (standing) {
    case null:
    case 'ended':
      return <span className="quiet">{t('deadline.none')}</span>;
    case 'pending':
      return <span className="quiet">{t('deadline.pending')}</span>;
    case 'suspended':
      return (
        <span className="deadline deadline-still" title={due}>
          <PauseCircleOutlined aria-hidden /> {t('deadline.suspended')}
        </span>
      );
    case 'resume-overdue':
      return (
        <span className="deadline deadline-over" title={due}>
          <ExclamationCircleOutlined aria-hidden /> {t('deadline.resumeOverdue')}
        </span>
      );
    case 'running':
    case 'soon':
    case 'overdue':
      return (
        <span className={`deadline deadline-${tones[standing]}`} title={due}>
          {standing === 'overdue' ? (
            <ExclamationCircleOutlined aria-hidden />
          ) : (
            <ClockCircleOutlined aria-hidden />
          )}{' '}
          <DaysText left={workingDaysLeft} due={due} />
        </span>
      );
  }
}

const tones = { running: 'calm', soon: 'soon', overdue: 'over' } as const;

/** The days left; the last day itself where the calendar cannot count them. */
function DaysText({ left, due }: { left: number | null; due: string }) {
  const { t } = useTranslation();
  if (left === null) return <>{due}</>;
  if (left < 0) return <>{t('deadline.over', { count: -left })}</>;
  return <>{left === 0 ? t('deadline.today') : t('deadline.left', { count: left })}</>;
}
