import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FeedView } from '../../../../../server/engine/feed-api.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { useCheckFeed } from './useCheckFeed.mutation.js';

/** Whether the engine still has what runs here; asked a few at a time all day, and now by a button. */
export function CheckPanel({ check, gone }: Pick<FeedView, 'check' | 'gone'>) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const asking = useCheckFeed();
  return (
    <section className="panel">
      <header className="feed-head">
        <h2>{t('feed.check.title')}</h2>
        <Button
          size="small"
          loading={asking.isPending}
          onClick={() => {
            asking.mutate();
          }}
        >
          {t('feed.check.now')}
        </Button>
      </header>
      {asking.isError && <Alert showIcon type="error" title={problemText(asking.error)} />}
      <div aria-live="polite">
        {check === null ? (
          <p className="quiet">{t('feed.check.never')}</p>
        ) : (
          <p>
            <When at={check.begunAt} />{' '}
            {check.error === null
              ? t('feed.check.done', check)
              : t('feed.check.failed', { why: word(check.error) })}
          </p>
        )}
        {check !== null && gone === 0 && <p className="quiet">{t('feed.check.agree')}</p>}
        {gone > 0 && (
          <p className="feed-late">
            {t('feed.check.gone', { count: gone })}{' '}
            <Link to="/monitor/stuck?desk=machine">{t('feed.check.see')}</Link>
          </p>
        )}
      </div>
      <p className="quiet">{t('feed.check.how')}</p>
    </section>
  );
}
