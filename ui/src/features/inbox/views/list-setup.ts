import type { ViewSetup } from '../../../../../server/inbox/api.js';

/** A list as its address says: filter, columns in their order (empty: as delivered) and the order of rows ('': as delivered). */
export type ListSetup = ViewSetup;

const columnsName = 'cols';
const sortName = 'sort';
const viewName = 'view';

/** What the address says of a list; names that are no filter of it are left alone. */
export function setupOf(params: URLSearchParams, names: readonly string[]): ListSetup {
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const columns = (params.get(columnsName) ?? '').split(',').filter((key) => key !== '');
  return { filter, columns, sort: params.get(sortName) ?? '' };
}

/** The address with another setup; what else it says stays. */
export function withSetup(
  params: URLSearchParams,
  names: readonly string[],
  { filter, columns, sort }: ListSetup,
  viewId: string | null = null,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of [...names, columnsName, sortName, viewName]) next.delete(name);
  for (const name of names) {
    const value = filter[name];
    if (value !== undefined && value !== '') next.set(name, value);
  }
  if (columns.length > 0) next.set(columnsName, columns.join(','));
  if (sort !== '') next.set(sortName, sort);
  if (viewId !== null) next.set(viewName, viewId);
  return next;
}

/** The view that was chosen; null: none. */
export const viewOf = (params: URLSearchParams): string | null => params.get(viewName);

/** Does the address say nothing of the list yet? Then the person's own beginning holds. */
export const isBare = (params: URLSearchParams, names: readonly string[]): boolean =>
  [...names, columnsName, sortName, viewName].every((name) => !params.has(name));

/** Known columns in the chosen order; all as delivered where none was chosen. */
export function chosenColumns<Column extends { key: string }>(
  all: readonly Column[],
  keys: readonly string[],
): Column[] {
  const chosen = keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
  return chosen.length > 0 ? chosen : [...all];
}

/** A column one place to the front or the back. */
export function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  const next = keys.filter((one) => one !== key);
  next.splice(to, 0, key);
  return next;
}
