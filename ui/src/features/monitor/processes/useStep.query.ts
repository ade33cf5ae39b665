import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getStepByOffice } from '../../../../../server/monitor/diagrams/api.js';
import { call } from '../../../api/client.js';
import type { DiagramAsked } from './useDiagram.query.js';

/** A step of a diagram, office by office. */
export function useStep({ id, officeId, months }: DiagramAsked, elementId: string) {
  return useQuery({
    queryKey: ['monitor-step', id, elementId, officeId ?? '', months],
    queryFn: ({ signal }) =>
      call(getStepByOffice, { params: { id, elementId }, query: { officeId, months } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
}
