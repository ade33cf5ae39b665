import { toLocalDate } from '../../../../server/domain/basics/local-date.js';

/** Today in Shanghai. */
export function today(): string {
  return toLocalDate(new Date());
}
