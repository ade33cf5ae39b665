import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  addPhrase,
  listPhrases,
  notePhraseUse,
  removePhrase,
  type PhraseView,
} from '../../../../server/phrases/api.js';
import type { z } from 'zod';
import { call, type BodyOf } from '../../api/client.js';

const key = ['phrases'];
export type Phrase = z.infer<typeof PhraseView>;

/** The phrases a person may put into an opinion; asked for only when they are to be shown. */
export function usePhrases(isWanted: boolean) {
  return useQuery({
    queryKey: key,
    queryFn: () => call(listPhrases, {}),
    enabled: isWanted,
    staleTime: 60_000,
  });
}

/** Keeps, removes and counts phrases; the list follows. */
export function useChangePhrases() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: key });
  return {
    add: useMutation({
      mutationFn: (body: BodyOf<typeof addPhrase>) => call(addPhrase, { body }),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (id: string) => call(removePhrase, { params: { id } }),
      onSuccess,
    }),
    noteUse: useMutation({
      mutationFn: (id: string) => call(notePhraseUse, { params: { id } }),
      onSuccess,
    }),
  };
}
