import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import { PhoneAnswerForm } from './PhoneAnswerForm.js';
import { PhoneCallText } from './PhoneCallText.js';
import type { useOwnPhoneApprovals } from './useOwnPhoneApprovals.query.js';

type Item = NonNullable<ReturnType<typeof useOwnPhoneApprovals>['data']>['items'][number];

/** One call as it was noted, and the answer of whoever is said to have approved. */
export function PhoneAnswerDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Modal open title={t('caseVerbs.phone.answerTitle')} footer={null} onCancel={onClose}>
      <p>
        {item.case.title} · {word(item.task.name)} <When at={item.calledAt} />
      </p>
      <PhoneCallText row={item} />
      <PhoneAnswerForm row={item} onClose={onClose} />
    </Modal>
  );
}
