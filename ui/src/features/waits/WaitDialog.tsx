import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LetterForm } from './LetterForm.js';
import { PaymentResultForm } from './PaymentResultForm.js';
import { SupplementForm } from './SupplementForm.js';
import type { Wait } from './useWaits.query.js';

/** What a dialog needs to know of a wait, from the list of waits or from the page of a case. */
export type WaitOfCase = Pick<Wait, 'kind' | 'id' | 'text' | 'caseId'> &
  Partial<Pick<Wait, 'orders'>>;

interface Props {
  wait: WaitOfCase;
  onClose: () => void;
}

/** Registers the answer of an outsider: a clerk enters what came on paper. */
export function WaitDialog({ wait, onClose }: Props) {
  const { t } = useTranslation();
  const titles = {
    supplement: t('waits.supplement.title'),
    'inquiry-letter': t('waits.letter.title'),
    'payment-batch': t('waits.payment.title'),
    funds: t('funds.record'),
  };
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      width={640}
      title={titles[wait.kind]}
      onCancel={onClose}
    >
      <p className="quiet">{wait.text}</p>
      {wait.kind === 'supplement' && <SupplementForm id={wait.id} onDone={onClose} />}
      {wait.kind === 'inquiry-letter' && (
        <LetterForm id={wait.id} caseId={wait.caseId} onDone={onClose} />
      )}
      {wait.kind === 'payment-batch' && (
        <PaymentResultForm id={wait.id} orders={wait.orders ?? []} onDone={onClose} />
      )}
      {wait.kind === 'funds' && (
        <p>
          {t('waits.funds.hint')}{' '}
          <Link to="/funds" onClick={onClose}>
            {t('waits.funds.go')}
          </Link>
        </p>
      )}
    </Modal>
  );
}
