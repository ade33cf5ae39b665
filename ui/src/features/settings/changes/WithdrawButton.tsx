import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useChangeStep } from './useChangeStep.mutation.js';

/** Takes a submitted change back; it stays in the list as withdrawn. */
export function WithdrawButton({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const problemText = useProblemText();
  const step = useChangeStep(change.id);
  const ask = () => {
    void modal.confirm({
      title: t('change.dropTitle'),
      content: t('change.dropHint'),
      onOk: () => {
        step.mutate(
          { kind: 'withdraw', version: change.version },
          { onError: (error) => void message.error(problemText(error)) },
        );
      },
    });
  };
  return (
    <Button loading={step.isPending} onClick={ask}>
      {t('change.drop')}
    </Button>
  );
}
