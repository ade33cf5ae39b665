import type { StuckContext } from './stuck-kind.js';

/** Instant so many seconds before now, by the product's clock. */
export const secondsAgo = ({ clock }: Pick<StuckContext, 'clock'>, seconds: number): Date =>
  new Date(clock.now().getTime() - seconds * 1000);
