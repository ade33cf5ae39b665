import type { CheckDone } from '../check/check-against-engine.js';
import type { CheckView } from '../feed-api.js';

export const checkView = ({ begunAt, instances, jobs, gone, error }: CheckDone): CheckView => ({
  ...{ begunAt: begunAt.toISOString(), instances, jobs, gone, error },
});
