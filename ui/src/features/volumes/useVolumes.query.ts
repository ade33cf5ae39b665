import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { volumesApi, type ExportView } from '../../../../server/volumes/api.js';
import { call, type BodyOf } from '../../api/client.js';

export type Export = z.output<typeof ExportView>;

const volumesKey = (caseId: string) => ['volumes', caseId] as const;
const whileMakingMs = 1_500;

/** What this person had made of a case; asked again while something is being made. */
export function useVolumes(caseId: string, isWatched: boolean) {
  return useQuery({
    queryKey: volumesKey(caseId),
    enabled: isWatched,
    queryFn: ({ signal }) => call(volumesApi.listExports, { params: { id: caseId } }, signal),
    refetchInterval: ({ state }) => {
      const isMaking = state.data?.items.some((item) => isUnderWay(item)) ?? false;
      return isMaking ? whileMakingMs : false;
    },
  });
}

/** Asks for a volume. */
export function useRequestVolume(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof volumesApi.requestExport>) =>
      call(volumesApi.requestExport, { params: { id: caseId }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: volumesKey(caseId) });
    },
  });
}

export const isUnderWay = ({ state }: Export): boolean => state === 'waiting' || state === 'making';
