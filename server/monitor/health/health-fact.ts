import type { HealthLevel } from '../../domain/monitor/health-level.js';
import type { HealthFactId } from './api.js';

/** How one part of the machine is; what it means and what to do is said by the screen, in the reader's language. */
export interface HealthFact {
  id: HealthFactId;
  level: HealthLevel;
  /** Numbers and names the sentence needs. */
  values: Record<string, string | number | null>;
}
