import type { BehindQuery } from '../../../../../server/monitor/overview/api.js';

/** A filter of the cases behind a number, as it stands in an address. */
export type Behind = { [Key in keyof BehindQuery]?: BehindQuery[Key] | undefined };

/** Where the cases behind a number are listed. */
export function behindLink(behind: Behind): string {
  const params = Object.entries(behind).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return `/monitor/overview/cases?${new URLSearchParams(params).toString()}`;
}
