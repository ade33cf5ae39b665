import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '../../../shared/When.js';
import { PhoneAnswerForm } from './PhoneAnswerForm.js';
import { PhoneCallText } from './PhoneRow.js';
import { useOwnPhoneApprovals } from './useOwnPhoneApprovals.query.js';
import './case-verbs.css';

/** What was approved by phone in my name and waits for my signature, above what is to be done; nothing is shown while nothing waits. */
export function PhoneSignatureRows({ caseId }: { caseId?: string }) {
  const { t } = useTranslation();
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
              {item.case.title} · {item.task.name}
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
        <Modal open title={t('caseVerbs.phone.answerTitle')} footer={null} onCancel={close}>
          <p>
            {open.case.title} · {open.task.name} <When at={open.calledAt} />
          </p>
          <PhoneCallText row={open} />
          <PhoneAnswerForm row={open} onClose={close} />
        </Modal>
      )}
    </section>
  );
}
