import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWord } from '../../../i18n/use-word.js';
import type { Work } from './useAbsence.query.js';

/** Open tasks and cases, by number alone; with links for whoever may see the cases. */
export function WorkList({
  work: { tasks, cases },
  empty,
  isLinked = false,
}: {
  work: Work;
  empty: string;
  isLinked?: boolean;
}) {
  const { t } = useTranslation();
  const word = useWord();
  if (tasks.length + cases.length === 0) return <p className="quiet">{empty}</p>;
  const numberOf = (number: string | null) => number ?? t('people.noNumber');
  return (
    <ul className="work-list">
      {cases.map(({ id, number, office }) => (
        <li key={id}>
          <span className="work-kind">{t('people.case')}</span>
          {isLinked ? <Link to={`/cases/${id}`}>{numberOf(number)}</Link> : numberOf(number)}
          <span className="quiet">{office.name}</span>
        </li>
      ))}
      {tasks.map(({ id, name, office, roleName, caseNumber }) => (
        <li key={id}>
          <span className="work-kind">{t('people.task')}</span>
          {isLinked ? <Link to={`/tasks/${id}`}>{word(name)}</Link> : word(name)}
          <span className="quiet">
            {numberOf(caseNumber)} · {office.name} · {word(roleName)}
          </span>
        </li>
      ))}
    </ul>
  );
}
