import { createContext, use } from 'react';
import type { StudioFacts } from '../../../../../server/designer/api.js';
import type { Finding } from '../../../../../processes/lint/lint-rule.js';
import type { ElementEdits } from '../element-edits.js';
import type { Drawn } from '../services.js';

export interface Choice {
  id: string;
  name: string;
}

/** What the fields of the panel share: the element, what can be chosen, and how it is changed. */
export interface PanelWork {
  element: Drawn;
  /** Null in a diagram that is only read. */
  edits: ElementEdits | null;
  facts: StudioFacts;
  forms: readonly Choice[];
  processes: readonly Choice[];
  findings: readonly Finding[];
  isTechnical: boolean;
}

export const PanelContext = createContext<PanelWork | null>(null);

/** The element the panel is about; only below an `ElementPanel`. */
export function usePanel(): PanelWork {
  const work = use(PanelContext);
  if (work === null) throw new Error('a field stands outside of the panel');
  return work;
}
