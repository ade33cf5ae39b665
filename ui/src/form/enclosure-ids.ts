/** Ids of an `attachments` value; a draft may hold anything. */
export const enclosureIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
