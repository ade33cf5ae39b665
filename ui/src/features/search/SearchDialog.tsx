import { Input, Modal } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWord } from '../../i18n/use-word.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { useSearch } from './useSearch.query.js';

interface Hit {
  to: string;
  group: 'cases' | 'tasks';
  title: string;
  note: string;
  marked: { urgent: boolean; priority: boolean; concernsMinor: boolean };
}

/** Finds while typing; arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const [index, setIndex] = useState(0);
  const settled = useDebounced(q.trim(), 200);
  const found = useSearch(settled);
  const hits = hitsOf(settled === '' ? undefined : found.data, t('inbox.noNumber'), word);
  const go = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    void navigate(hit.to);
    onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setIndex(Math.min(index + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(index - 1, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[index]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open title={t('desk.search.title')} footer={null} onCancel={onClose} width={640}>
      <Input
        autoFocus
        size="large"
        allowClear
        aria-label={t('desk.search.label')}
        placeholder={t('desk.search.label')}
        value={q}
        onChange={({ target }) => {
          setQ(target.value);
          setIndex(0);
        }}
        onKeyDown={onKey}
      />
      <p className="quiet">{t('desk.search.hint')}</p>
      {found.isError && <ProblemView error={found.error} onRetry={() => void found.refetch()} />}
      <div className="search-hits" role="status">
        {settled !== '' && found.data && hits.length === 0 && <p>{t('desk.search.none')}</p>}
        {(['tasks', 'cases'] as const).map((group) => (
          <Group key={group} group={group} hits={hits} index={index} onGo={onClose} />
        ))}
      </div>
    </Modal>
  );
}

interface GroupProps {
  group: Hit['group'];
  hits: Hit[];
  index: number;
  onGo: () => void;
}

function Group({ group, hits, index, onGo }: GroupProps) {
  const { t } = useTranslation();
  const mine = hits.filter((hit) => hit.group === group);
  if (mine.length === 0) return null;
  return (
    <section aria-label={t(`desk.search.${group}`)}>
      <h3 className="search-group">{t(`desk.search.${group}`)}</h3>
      <ul className="search-list">
        {mine.map((hit) => (
          <li key={hit.to}>
            <Link
              to={hit.to}
              className={hits[index] === hit ? 'search-hit search-hit-on' : 'search-hit'}
              onClick={onGo}
            >
              <CaseMarks marked={hit.marked} />
              <span className="search-title">{hit.title}</span>
              <span className="quiet">{hit.note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hitsOf(
  data: ReturnType<typeof useSearch>['data'],
  noNumber: string,
  word: (text: string) => string,
): Hit[] {
  if (data === undefined) return [];
  const tasks = data.tasks.map((task): Hit => ({
    ...{ to: `/tasks/${task.id}`, group: 'tasks', marked: task.case },
    title: `${word(task.name)} · ${task.case.title}`,
    note: task.case.number ?? noNumber,
  }));
  const cases = data.cases.map((found): Hit => ({
    ...{ to: `/cases/${found.id}`, group: 'cases', marked: found, title: found.title },
    note: `${found.number ?? noNumber} · ${found.office.name}`,
  }));
  return [...tasks, ...cases];
}
