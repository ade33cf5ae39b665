import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isBare, setupOf, viewOf, withSetup, type ListSetup } from './list-setup.js';
import { useViews, type ListName } from './useViews.query.js';

/** Filter, columns and order of a list, kept in the address; a bare address begins with the person's own view. */
export function useListSetup(list: ListName, names: readonly string[]) {
  const [params, setParams] = useSearchParams();
  const views = useViews(list);
  const preset = views.data?.items.find(({ isDefault }) => isDefault);
  const bare = isBare(params, names);
  useEffect(() => {
    if (!bare || preset === undefined) return;
    setParams((now) => withSetup(now, names, preset.setup, preset.id), { replace: true });
    // only the beginning: whoever clears the filter later means it
  }, [preset?.id]);
  const setup = useMemo(() => setupOf(params, names), [params, names]);
  const change = useCallback(
    (next: Partial<ListSetup>, viewId: string | null = null) => {
      setParams((now) => withSetup(now, names, { ...setupOf(now, names), ...next }, viewId), {
        replace: true,
      });
    },
    [names, setParams],
  );
  const setFilter = useCallback(
    (name: string, value: string) => {
      setParams(
        (now) => {
          const current = setupOf(now, names);
          return withSetup(now, names, {
            ...current,
            filter: { ...current.filter, [name]: value },
          });
        },
        { replace: true },
      );
    },
    [names, setParams],
  );
  return { setup, viewId: viewOf(params), change, setFilter, views };
}

export type ListSetupState = ReturnType<typeof useListSetup>;
