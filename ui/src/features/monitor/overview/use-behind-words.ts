import { useTranslation } from 'react-i18next';
import { ageBounds } from '../../../../../server/domain/monitor/case-ages.js';
import { measureIds } from '../../../../../server/domain/monitor/figures.js';
import { caseStatuses, type CaseStatus } from '../../../../../server/domain/cases/case-status.js';
import { addDays } from '../../../../../server/domain/basics/local-date.js';
import { terms, type TermKind } from '../../../../../server/domain/terms/terms.js';
import { useWord } from '../../../i18n/use-word.js';
import { useOverview } from './useOverview.query.js';

type Asked = Readonly<Record<string, string>>;

/** Which cases a filter asks for, in words. */
export function useBehindWords(asked: Asked): string {
  const { t } = useTranslation();
  const word = useWord();
  const offices = useOverview().data?.offices ?? [];
  const { officeId, status, age, term, measure, compliance, termKind, from, until, elementId } =
    asked;
  const [bound, before] = [ageBounds[Number(age)], ageBounds[Number(age) - 1] ?? -1];
  const known = measureIds.find((id) => id === measure);
  const parts = [
    officeId === undefined ? null : (offices.find(({ id }) => id === officeId)?.name ?? officeId),
    status === undefined ? null : word(caseStatuses[status as CaseStatus]),
    asked['open'] === undefined ? null : t('overview.tile.open'),
    age === undefined
      ? null
      : bound === undefined
        ? t('overview.ageOver', { from: before })
        : t('overview.age', { from: before + 1, to: bound }),
    term === 'soon' ? t('overview.tile.soon') : null,
    term === 'overdue' ? t('overview.tile.overdue') : null,
    known === undefined ? null : t(`overview.measure.${known}`),
    compliance === undefined
      ? null
      : t(compliance === 'kept' ? 'overview.kept' : 'overview.notKept'),
    termKind !== undefined && termKind in terms ? word(terms[termKind as TermKind].name) : null,
    from === undefined || until === undefined ? null : `${from} – ${addDays(until, -1)}`,
    elementId === undefined ? null : t('overview.atStep'),
  ];
  return parts.filter((part) => part !== null).join(' · ') || t('overview.allCases');
}
