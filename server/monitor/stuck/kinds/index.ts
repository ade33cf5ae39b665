import type { StuckKind } from '../stuck-kind.js';
import { incident } from './incident.js';
import { paperHeld } from './paper-held.js';

/** Every way in which something stands still that the monitor looks for; a new one is a file and a line. */
export const stuckKinds: readonly StuckKind[] = [incident, paperHeld];
