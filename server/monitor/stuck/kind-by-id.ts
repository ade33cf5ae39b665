import { stuckKinds } from './kinds/index.js';
import type { StuckKind } from './stuck-kind.js';

const byId = new Map(stuckKinds.map((kind) => [kind.id, kind]));

/** The kind of a finding; undefined: the program no longer looks for it. */
export function kindById(id: string): StuckKind | undefined {
  return byId.get(id);
}
