import { useTranslation } from 'react-i18next';
import {
  answeredTalk,
  observationText,
  visitPosts,
  visitReadings,
  visitStaff,
  visitWays,
} from '../../../../server/domain/cases/visit-record.js';
import type { LocalVisit } from './device/visit-store.js';

/** The record on paper from the device alone: seen only in print. */
export function VisitPrint({ visit: { label, record } }: { visit: LocalVisit }) {
  const { t } = useTranslation();
  const { subject } = record;
  const facts = [
    `${label} ${visitWays[record.way]}`,
    `${record.heldOn} ${record.startedAt}—${record.endedAt}，${record.place}`,
    `${visitPosts.subject}：${subject.name}（${subject.relation}）`,
    `${visitPosts.staff}：${visitStaff(record).join('、')}`,
    `${t('visits.present')}：${record.presentNames.join('、')}`,
  ];
  return (
    <div className="visits-print" aria-hidden>
      <h1>{t('visits.record')}</h1>
      <p>{t('visits.printMark')}</p>
      {facts.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answeredTalk(record.talk).map(({ question, answer }, index) => (
        <p key={index}>
          {t('visits.question2')}
          {question}
          <br />
          {t('visits.answer2')}
          {answer}
        </p>
      ))}
      <p className="visits-earlier">{observationText(record)}</p>
      <p>
        {visitReadings[record.readBy]} {record.remark}
      </p>
      {record.signatures.map(({ post, name, image, reason }) => (
        <p key={`${post}:${name}`}>
          {visitPosts[post]} {name}{' '}
          {image === null ? (
            t('visits.unsigned', { reason: reason ?? '' })
          ) : (
            <img src={`data:image/png;base64,${image}`} alt="" />
          )}
        </p>
      ))}
    </div>
  );
}
