import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getDiagram } from '../../../../../server/monitor/diagrams/api.js';
import { call } from '../../../api/client.js';

export interface DiagramAsked {
  id: string;
  officeId: string | undefined;
  months: number;
}

/** A diagram with what stands at its steps and how long they take. */
export function useDiagram({ id, officeId, months }: DiagramAsked) {
  return useQuery({
    queryKey: ['monitor-diagram', id, officeId ?? '', months],
    queryFn: ({ signal }) =>
      call(getDiagram, { params: { id }, query: { officeId, months } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 5_000,
  });
}
