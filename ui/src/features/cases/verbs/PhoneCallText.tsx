import { useTranslation } from 'react-i18next';
import { checkWays } from '../../../../../server/domain/cases/phone-approval.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import type { PhoneApproval } from './PhoneRow.js';

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
