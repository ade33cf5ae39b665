import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveState } from '../use-live.js';
import { liveStore } from './live-store.js';
import './live.css';

const shownMs = 10_000;
const seen = () => {
  liveStore.change({ newTasks: 0 });
};

/** Says calmly that work has come; it lies over the page and moves nothing. */
export function LiveHint() {
  const { t } = useTranslation();
  const { newTasks } = useLiveState();
  useEffect(() => {
    if (newTasks === 0) return;
    const timer = setTimeout(seen, shownMs);
    return () => {
      clearTimeout(timer);
    };
  }, [newTasks]);
  return (
    <div className="live-hint" role="status">
      {newTasks > 0 && (
        <Link to="/tasks" className="live-hint-text" onClick={seen}>
          {t('desk.newTasks', { count: newTasks })}
        </Link>
      )}
    </div>
  );
}
