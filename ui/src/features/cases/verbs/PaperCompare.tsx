import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { attachmentsApi } from '../../../../../server/attachments/api.js';
import {
  confirmPaperApproval,
  rejectPaperApproval,
  type PaperApprovalView,
} from '../../../../../server/paper-approvals/api.js';
import { call, urlOf } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { Case } from '../useCase.query.js';
import { PaperForm } from './PaperForm.js';
import { RejectEntryForm } from './RejectEntryForm.js';
import { useCaseChange } from './useCaseChange.mutation.js';

interface Props {
  row: z.output<typeof PaperApprovalView>;
  reliefCase: Case;
  onClose: () => void;
}

/** 对照复核: what was entered beside the scan; then it is confirmed for good, or goes back. */
export function PaperCompare({ row, reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const problemText = useProblemText();
  const [isRejecting, setIsRejecting] = useState(false);
  const confirm = useCaseChange(() => call(confirmPaperApproval, { params: { id: row.id } }), {
    done: t('caseVerbs.paper.confirmed'),
    onDone: onClose,
  });
  const scan = urlOf(attachmentsApi.getAttachment.path, { id: row.attachmentId }, {});
  return (
    <div className="paper-compare">
      <PaperForm taskId={row.task.id} reliefCase={reliefCase} data={row.data} />
      <a href={scan} target="_blank" rel="noreferrer">
        {t('caseVerbs.paper.openScan')}
      </a>
      <iframe src={scan} title={t('caseVerbs.paper.scan')} />
      {isRejecting ? (
        <RejectEntryForm
          send={(body) => call(rejectPaperApproval, { params: { id: row.id }, body })}
          onClose={onClose}
        />
      ) : (
        <div className="verb-buttons">
          <Button
            onClick={() => {
              setIsRejecting(true);
            }}
          >
            {t('caseVerbs.paper.reject')}
          </Button>
          <Button
            type="primary"
            disabled={row.confirmRefusal !== null}
            loading={confirm.isPending}
            onClick={() => {
              void modal.confirm({
                title: t('caseVerbs.paper.confirmAsk', { name: row.signer.name }),
                onOk: () => {
                  confirm.mutate(undefined, {
                    onError: (error) => void message.error(problemText(error)),
                  });
                },
              });
            }}
          >
            {t('caseVerbs.paper.confirm')}
          </Button>
        </div>
      )}
    </div>
  );
}
