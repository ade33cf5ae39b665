import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  deleteView,
  listViews,
  saveView,
  setDefaultView,
  type SavedViewView,
} from '../../../../../server/inbox/api.js';
import type { ViewSetup } from '../../../../../server/inbox/api.js';
import { call } from '../../../api/client.js';

export type ListName = 'tasks' | 'cases';
export type View = z.output<typeof SavedViewView>;

const viewsKey = ['views'] as const;

/** Views kept for a list: own ones and those shared in the office. */
export function useViews(list: ListName) {
  return useQuery({
    queryKey: [...viewsKey, list],
    staleTime: 60_000,
    queryFn: ({ signal }) => call(listViews, { query: { list } }, signal),
  });
}

export interface ViewToSave {
  list: ListName;
  name: string;
  officeId: string | null;
  setup: ViewSetup;
  isDefault: boolean;
}

export function useSaveView() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ isDefault, ...body }: ViewToSave) => {
      const { id } = await call(saveView, { body });
      if (isDefault) await call(setDefaultView, { body: { list: body.list, viewId: id } });
      return { id };
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: viewsKey }),
  });
}

export function useDeleteView() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(deleteView, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: viewsKey }),
  });
}
