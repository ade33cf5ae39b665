import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roles } from '../../../../../server/domain/access/roles.js';
import { toLocalDate } from '../../../../../server/domain/basics/local-date.js';
import type { Case } from '../useCase.query.js';
import { useWord } from '../../../i18n/use-word.js';

/** The next step of a case in a line: what it is, and who holds it since when; a person's task before an answer from outside before the system. */
export function CaseNow({ found: { tasks, waits, position, closedAt } }: { found: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const [task] = tasks;
  const [wait] = waits;
  const [step] = position;
  if (closedAt !== null) return null;
  if (task !== undefined) {
    const since = dayOf(task.openedAt);
    return (
      <p className="case-now">
        <span className="quiet">{t('caseNow.at')}</span>{' '}
        <Link to={`/tasks/${task.id}`}>{word(task.name)}</Link>
        <span>
          {task.assignee === null
            ? t('caseNow.open', { role: word(roleName(task.role)), since })
            : t('caseNow.held', { name: task.assignee, since })}
        </span>
        <span className="quiet">{task.officeName}</span>
        {tasks.length > 1 && (
          <span className="quiet">{t('caseNow.more', { count: tasks.length - 1 })}</span>
        )}
      </p>
    );
  }
  if (wait === undefined && step === undefined) return null;
  return (
    <p className="case-now">
      <span className="quiet">{t('caseNow.at')}</span>{' '}
      <strong>{wait?.text ?? word(step?.name ?? '')}</strong>
      <span>
        {wait === undefined
          ? t('caseNow.system', { since: dayOf(step?.since ?? '') })
          : t('caseNow.outside', { since: dayOf(wait.since) })}
      </span>
    </p>
  );
}

const dayOf = (at: string): string => toLocalDate(new Date(at));

function roleName(role: string): string {
  return (roles as Partial<Record<string, { name: string }>>)[role]?.name ?? role;
}
