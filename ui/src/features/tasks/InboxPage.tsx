import { lazy, Suspense, useRef, type RefObject } from 'react';
import { Input, type InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { Loading } from '../../shared/Loading.js';
import { BoxNav, boxNames, useBoxName, type BoxName } from './BoxNav.js';
import { TaskBox } from './TaskBox.js';

const CaseBoxTable = lazy(async () => ({
  default: (await import('../inbox/CaseBoxTable.js')).CaseBoxTable,
}));
const WaitTable = lazy(async () => ({
  default: (await import('../waits/WaitTable.js')).WaitTable,
}));

/** The work that waits for this person: boxes at the left, the chosen one at the right. */
export function InboxPage() {
  const { t } = useTranslation();
  const nameOf = useBoxName();
  const [params, setParams] = useSearchParams();
  const search = useRef<InputRef>(null);
  const box = boxOf(params.get('box'));
  const q = params.get('q') ?? '';
  const settled = useDebounced(q, 250);
  usePageTitle(t('inbox.title'));
  return (
    <div className="inbox">
      <BoxNav
        box={box}
        onChoose={(next) => {
          setParams({ box: next }, { replace: true });
        }}
      />
      <section className="inbox-list" aria-label={nameOf(box)}>
        <div className="page-head">
          <h1>{nameOf(box)}</h1>
          <span className="spread" />
          <Input.Search
            ref={search}
            className="inbox-search"
            allowClear
            aria-label={t('inbox.search')}
            placeholder={t('inbox.search')}
            value={q}
            onChange={({ target }) => {
              setParams((now) => withText(now, target.value), { replace: true });
            }}
          />
        </div>
        <Suspense fallback={<Loading />}>
          <BoxBody key={box} box={box} q={settled} search={search} />
        </Suspense>
      </section>
    </div>
  );
}

interface BodyProps {
  box: BoxName;
  q: string;
  search: RefObject<InputRef | null>;
}

function BoxBody({ box, q, search }: BodyProps) {
  if (box === 'waits') return <WaitTable q={q} />;
  if (box === 'initiated' || box === 'copied' || box === 'starred') {
    return <CaseBoxTable box={box} q={q} search={search} />;
  }
  return <TaskBox box={box} q={q} search={search} />;
}

function withText(params: URLSearchParams, q: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (q === '') next.delete('q');
  else next.set('q', q);
  return next;
}

function boxOf(text: string | null): BoxName {
  return boxNames.find((name) => name === text) ?? 'todo';
}
