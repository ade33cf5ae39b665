import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  getMigration,
  listMigrations,
  startMigration,
  undoMigration,
} from '../../../../../server/designer/running/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

const migrationsKey = [...designerKey, 'migrations'] as const;
/** While commands are on their way to the engine. */
const lookAgainMs = 1_500;

/** The batches of a package, the newest first. */
export function useMigrations(packageName: string) {
  return useQuery({
    queryKey: [...migrationsKey, packageName],
    queryFn: ({ signal }) => call(listMigrations, { query: { package: packageName } }, signal),
    refetchInterval: ({ state }) =>
      state.data?.migrations.some(({ counts }) => counts.waiting > 0) === true && lookAgainMs,
  });
}

/** One batch with its progress: which of its cases can go back is known only once the feed has told of them, so it is read again while it is open. */
export function useMigration(id: string) {
  return useQuery({
    queryKey: [...migrationsKey, 'one', id],
    queryFn: ({ signal }) => call(getMigration, { params: { id } }, signal),
    refetchInterval: lookAgainMs,
  });
}

export function useStartMigration() {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: (body: BodyOf<typeof startMigration>) => call(startMigration, { body }),
    onSettled,
  });
}

export function useUndoMigration(id: string) {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: (body: BodyOf<typeof undoMigration>) =>
      call(undoMigration, { params: { id }, body }),
    onSettled,
  });
}

function useReadAgain() {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: designerKey });
  };
}
