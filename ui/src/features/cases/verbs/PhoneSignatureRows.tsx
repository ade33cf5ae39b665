import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import { useOwnPhoneApprovals } from './useOwnPhoneApprovals.query.js';
import './case-verbs.css';

/** Few have an answer to give: its form is no part of what everybody's boxes load. */
const PhoneAnswerDialog = lazy(async () => ({
  default: (await import('./PhoneAnswerDialog.js')).PhoneAnswerDialog,
}));

/** What was approved by phone in my name and waits for my signature, above what is to be done; nothing is shown while nothing waits. */
export function PhoneSignatureRows({ caseId }: { caseId?: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const [openId, setOpenId] = useState<string | null>(null);
  const own = useOwnPhoneApprovals();
  const items = (own.data?.items ?? []).filter(
    (item) => caseId === undefined || item.case.id === caseId,
  );
  const open = items.find(({ id }) => id === openId);
  const close = () => {
    setOpenId(null);
  };
  if (items.length === 0) return null;
  return (
    <section className="signature-rows" aria-label={t('caseVerbs.phone.mine')}>
      <h2>{t('caseVerbs.phone.mine')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link to={`/cases/${item.case.id}`}>
              {item.case.title} · {word(item.task.name)}
            </Link>{' '}
            <When at={item.calledAt} />
            {item.dueOn !== null && ` ${t('caseVerbs.phone.due', { on: item.dueOn })}`}{' '}
            <Button
              size="small"
              type="primary"
              onClick={() => {
                setOpenId(item.id);
              }}
            >
              {t('caseVerbs.phone.answer')}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <PhoneAnswerDialog item={open} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}
