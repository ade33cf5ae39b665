import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';

/** Foot of a dialog's form: what went wrong, and the one button. */
export function DialogFoot({ error, isPending }: { error: unknown; isPending: boolean }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <>
      {error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(error)} />
      )}
      <div className="dialog-foot">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('action.submit')}
        </Button>
      </div>
    </>
  );
}
