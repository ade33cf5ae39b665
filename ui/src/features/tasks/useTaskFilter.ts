import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { termStandings } from '../../../../server/domain/terms/term-standing.js';
import { useLabel } from '../../i18n/use-label.js';
import type { FilterField } from '../inbox/views/FilterBar.js';
import type { TaskRow } from './useTasks.query.js';

/** What a box of tasks is narrowed by, as the endpoint calls it. */
export const taskFilterNames = [
  'step',
  'standing',
  'urgent',
  'minor',
  'path',
  'officeId',
  'handlerId',
  'minFen',
  'maxFen',
  'openedFrom',
  'openedTo',
] as const;

const paths = ['ordinary', 'full', 'joint'];

/** The fields of the filter; steps, offices and handlers are those that were seen in the box. */
export function useTaskFilter(rows: readonly TaskRow[]): FilterField[] {
  const { t } = useTranslation();
  const label = useLabel();
  const seen = useRef({
    step: new Map<string, string>(),
    officeId: new Map<string, string>(),
    handlerId: new Map<string, string>(),
  });
  for (const row of rows) {
    seen.current.step.set(row.name, row.name);
    seen.current.officeId.set(row.officeId, row.officeName);
    const { handlerId, handlerName } = row.case;
    if (handlerId !== null) seen.current.handlerId.set(handlerId, handlerName ?? '');
  }
  const { step, officeId, handlerId } = seen.current;
  const sizes = `${step.size} ${officeId.size} ${handlerId.size}`;
  return useMemo(() => {
    const yesNo = [
      { value: 'true', label: t('desk.yes') },
      { value: 'false', label: t('desk.no') },
    ];
    const choices = {
      step: listOf(step),
      standing: termStandings
        .filter((standing) => standing !== 'ended')
        .map((value) => ({ value, label: t(`desk.standings.${value}`) })),
      urgent: yesNo,
      minor: yesNo,
      path: paths.map((value) => ({ value, label: label('path', value) })),
      officeId: listOf(officeId),
      handlerId: listOf(handlerId),
    };
    return taskFilterNames.map((name): FilterField => {
      const shared = { name, label: t(`desk.filter.${name}`) };
      if (name === 'openedFrom' || name === 'openedTo') return { ...shared, kind: 'day' };
      if (name === 'minFen' || name === 'maxFen') return { ...shared, kind: 'yuan' };
      return { ...shared, kind: 'choice', options: choices[name] };
    });
    // the maps grow in place: their sizes say when
  }, [t, sizes]);
}

const listOf = (names: ReadonlyMap<string, string>) =>
  [...names].map(([value, label]) => ({ value, label }));
