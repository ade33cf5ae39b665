import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import type { Sending } from './upload-queue.js';

interface Props {
  item: Sending;
  onRetry: () => void;
  onDrop: () => void;
}

/** A file on its way, or one that did not arrive: try again or let it go. */
export function SendingRow({ item, onRetry, onDrop }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { file, percent, state, error } = item;
  const { name } = file;
  return (
    <li className="attachment attachment-sending">
      <div className="attachment-text">
        <span className="attachment-name">{name}</span>
        {state === 'failed' ? (
          <span className="field-fault" role="alert">
            {t('attachments.failed', { reason: problemText(error) })}
          </span>
        ) : (
          <Progress
            size="small"
            percent={percent}
            aria-label={t(state === 'waiting' ? 'attachments.waiting' : 'attachments.going', {
              name,
            })}
          />
        )}
      </div>
      <span className="attachment-acts">
        {state === 'failed' && (
          <Button size="small" onClick={onRetry} aria-label={t('attachments.retryOf', { name })}>
            {t('attachments.retry')}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          onClick={onDrop}
          aria-label={t('attachments.cancelOf', { name })}
        >
          {t(state === 'failed' ? 'attachments.drop' : 'attachments.cancel')}
        </Button>
      </span>
    </li>
  );
}
