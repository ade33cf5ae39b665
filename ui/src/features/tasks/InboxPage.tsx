import { Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { WaitTable } from '../waits/WaitTable.js';
import { BoxNav, type BoxName } from './BoxNav.js';
import { TaskTable } from './TaskTable.js';
import './inbox.css';

/** The work that waits for this person: boxes at the left, the chosen one at the right. */
export function InboxPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const search = useRef<InputRef>(null);
  const box = boxOf(params.get('box'));
  const q = params.get('q') ?? '';
  const settled = useDebounced(q, 250);
  usePageTitle(t('inbox.title'));
  const choose = (next: Record<string, string>) => {
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')), {
      replace: true,
    });
  };
  return (
    <div className="inbox">
      <BoxNav
        box={box}
        onChoose={(next) => {
          choose({ box: next });
        }}
      />
      <section className="inbox-list" aria-label={t(`inbox.${box}`)}>
        <div className="page-head">
          <h1>{t(`inbox.${box}`)}</h1>
          <span className="spread" />
          <Input.Search
            ref={search}
            className="inbox-search"
            allowClear
            aria-label={t('inbox.search')}
            placeholder={t('inbox.search')}
            value={q}
            onChange={({ target }) => {
              choose({ box, q: target.value });
            }}
          />
        </div>
        {box === 'waits' ? (
          <WaitTable q={settled} />
        ) : (
          <TaskTable key={box} box={box} q={settled} search={search} />
        )}
      </section>
    </div>
  );
}

function boxOf(text: string | null): BoxName {
  return text === 'claimable' || text === 'done' || text === 'waits' ? text : 'todo';
}
