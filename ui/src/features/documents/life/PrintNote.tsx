import { Alert, App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentLife } from '../../../../../server/documents/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useReprintDocument } from './useLifeStep.mutation.js';

/** A paper that cannot be printed says why, and whoever may queues it again. */
export function PrintNote({ life: { id, printTrouble, refusals } }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const reprint = useReprintDocument(id);
  if (printTrouble === null) return null;
  const reprintNow = () => {
    reprint.mutate(undefined, {
      onSuccess: () => void message.success(t('documents.reprintDone')),
      onError: (error) => void message.error(problemText(error)),
    });
  };
  return (
    <Alert
      type={printTrouble.isPutAside ? 'error' : 'warning'}
      showIcon
      title={t(printTrouble.isPutAside ? 'documents.printAside' : 'documents.printTrouble')}
      description={printTrouble.text}
      action={
        refusals.reprint === null && (
          <Button loading={reprint.isPending} onClick={reprintNow}>
            {t('documents.reprint')}
          </Button>
        )
      }
    />
  );
}
