import { Alert, Button } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnclosureProps } from '../../form/form-facts.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { AttachmentField } from './AttachmentField.js';
import { useCaseRoom } from './useCaseRoom.js';

/** The files of a form field as scans of a case; made once a case, since a form that is drawn again keeps what is being sent. */
export function attachmentsOfCase(caseId: string): ComponentType<EnclosureProps> {
  return function AttachmentsOfCase(props) {
    return <FormAttachments caseId={caseId} {...props} />;
  };
}

function FormAttachments({ caseId, kind, ...field }: EnclosureProps & { caseId: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const room = useCaseRoom({ caseId, kind, documentId: undefined });
  const { value, onChange, isDisabled } = field;
  const there = new Set(room.scans.flatMap(({ id, voidReason }) => (voidReason ? [] : [id])));
  const kept = value.filter((id) => there.has(id));
  const lost = room.isSettled ? value.length - kept.length : 0;
  return (
    <>
      {room.error !== null && (
        <Alert
          type="error"
          showIcon
          title={problemText(room.error)}
          action={
            <Button size="small" onClick={room.reload}>
              {t('problem.retry')}
            </Button>
          }
        />
      )}
      {lost > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('attachments.lost', { count: lost })}
          action={
            !isDisabled && (
              <Button
                size="small"
                onClick={() => {
                  onChange(kept);
                }}
              >
                {t('attachments.dropLost')}
              </Button>
            )
          }
        />
      )}
      {isDisabled && value.length === 0 ? (
        <p className="quiet">{t('attachments.none')}</p>
      ) : (
        <AttachmentField {...field} room={room} isSmall />
      )}
    </>
  );
}
