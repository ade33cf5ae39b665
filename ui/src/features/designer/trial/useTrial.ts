import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import {
  cancelProcessTrial,
  getProcessTrial,
  getTriedCase,
  getTriedFiles,
  startProcessTrial,
  type TrialCaseView,
  type TrialView,
} from '../../../../../server/designer/trial/api.js';
import { call } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

export type TrialStart = z.input<NonNullable<(typeof startProcessTrial)['body']>>;
export type TrialFilter = 'all' | 'changed' | 'stopped';

const trialKey = [...designerKey, 'trial'] as const;
const lookIntervalMs = 600;

/** Begins a trial; its id. */
export function useStartTrial() {
  return useMutation({
    mutationFn: async (body: TrialStart) => (await call(startProcessTrial, { body })).id,
  });
}

/** How far a trial is and a page of what it found; asked again while it runs. */
export function useTrial(
  id: string | null,
  page: { filter: TrialFilter; offset: number; limit: number },
) {
  const queryClient = useQueryClient();
  const query = useQuery<TrialView>({
    queryKey: [...trialKey, id, page],
    enabled: id !== null,
    placeholderData: (previous) => previous,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? lookIntervalMs : false),
    queryFn: ({ signal }) =>
      call(getProcessTrial, { params: { id: id ?? '' }, query: page }, signal),
  });
  const isRecorded = query.data?.isRecorded === true;
  useEffect(() => {
    // the draft counts as tried now
    if (isRecorded) void queryClient.invalidateQueries({ queryKey: [...designerKey, 'draft'] });
  }, [isRecorded, queryClient]);
  return query;
}

/** The ways of one case of a trial. */
export function useTriedCase(id: string, index: number) {
  return useQuery<TrialCaseView>({
    queryKey: [...trialKey, id, 'case', index],
    staleTime: Infinity,
    placeholderData: (previous) => previous,
    queryFn: ({ signal }) => call(getTriedCase, { params: { id, index } }, signal),
  });
}

/** The diagrams a trial played, of the version tried or of the one it is compared with. */
export function useTriedFiles(id: string, of: 'now' | 'then', isWanted: boolean) {
  return useQuery({
    queryKey: [...trialKey, id, 'files', of],
    enabled: isWanted,
    staleTime: Infinity,
    queryFn: ({ signal }) => call(getTriedFiles, { params: { id }, query: { of } }, signal),
  });
}

/** Stops a trial that runs. */
export function useCancelTrial() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(cancelProcessTrial, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trialKey }),
  });
}
