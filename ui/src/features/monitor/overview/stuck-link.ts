/** Where what stands still is listed, at the desk of the cases. */
export function stuckLink({
  kind,
  officeId,
}: {
  kind?: string;
  officeId?: string | undefined;
}): string {
  const params = new URLSearchParams({ desk: 'case' });
  if (kind !== undefined) params.set('kind', kind);
  if (officeId !== undefined) params.set('officeId', officeId);
  return `/monitor/stuck?${params.toString()}`;
}
