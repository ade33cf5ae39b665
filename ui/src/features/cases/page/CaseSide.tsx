import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roles } from '../../../../../server/domain/access/roles.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Deadline } from '../../../shared/Deadline.js';
import { When } from '../../../shared/When.js';
import { useAccount } from '../../accounts/useAccount.js';
import { maySettle } from '../../waits/may-settle.js';
import { WaitDialog, type WaitOfCase } from '../../waits/WaitDialog.js';
import { useWaits } from '../../waits/useWaits.query.js';
import { TaskHindrance } from '../../tasks/verbs/TaskHindrance.js';
import { WarningList } from '../../duplicates/WarningList.js';
import type { Case } from '../useCase.query.js';
import { useWord } from '../../../i18n/use-word.js';

/** Whose turn it is and what is waited for. */
export function CaseSide({ found }: { found: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <aside className="case-side">
      <section className="panel">
        <h2>{t('case.now')}</h2>
        {found.position.length === 0 && <p className="quiet">{t('case.nowNone')}</p>}
        <ul className="side-list">
          {found.position.map(({ processId, elementId, name, since }) => (
            <li key={`${processId}/${elementId}`} className="side-now">
              <strong>{word(name)}</strong>
              <When at={since} />
            </li>
          ))}
        </ul>
      </section>
      {found.tasks.length > 0 && <OpenTasks tasks={found.tasks} />}
      {found.waits.length > 0 && <OpenWaits found={found} />}
      {found.warnings.length > 0 && (
        <section className="panel" id="warnings">
          <h2>{t('duplicates.title')}</h2>
          <WarningList found={found} />
        </section>
      )}
    </aside>
  );
}

function OpenTasks({ tasks }: { tasks: Case['tasks'] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <section className="panel">
      <h2>{t('case.tasks')}</h2>
      <ul className="side-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link to={`/tasks/${task.id}`}>{word(task.name)}</Link>
            <span className="quiet">
              {task.assignee === null
                ? t('case.unassigned', { role: word(roleName(task.role)) })
                : t('case.assignee', { name: task.assignee })}
            </span>
            <Deadline term={task} />
            <TaskHindrance taskId={task.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenWaits({ found }: { found: Case }) {
  const { t } = useTranslation();
  const label = useLabel();
  const account = useAccount();
  const all = useWaits();
  const [chosen, setChosen] = useState<WaitOfCase | null>(null);
  return (
    <section className="panel">
      <h2>{t('case.waits')}</h2>
      <ul className="side-list">
        {found.waits.map((wait) => (
          <li key={wait.id}>
            <strong>{label('waitKind', wait.kind)}</strong>
            <span>{wait.text}</span>
            <span className="quiet">
              <When at={wait.since} />
            </span>
            {maySettle(wait.kind, account) && (
              <Button
                size="small"
                onClick={() => {
                  // The list of waits also knows the orders of a payment batch.
                  const known = all.data?.items.find(({ id }) => id === wait.id);
                  setChosen(known ?? { ...wait, caseId: found.id });
                }}
              >
                {t('case.register')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <WaitDialog
          wait={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}

function roleName(role: string): string {
  return (roles as Record<string, { name: string }>)[role]?.name ?? role;
}
