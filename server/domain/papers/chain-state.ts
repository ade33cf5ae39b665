import { archiveEvents, type ArchiveEvent } from './archive-chain.js';
import type { DocumentState } from './document-states.js';

/** What each event makes of the state of a paper; what is not named leaves it. A void paper that is made anew stays void. */
const moves: Partial<Record<ArchiveEvent, (from: DocumentState) => DocumentState>> = {
  sealed: (from) => (from === 'issued' ? 'sealed' : from),
  // Proved after the file was closed: only the day is added.
  served: (from) => (from === 'filed' ? 'filed' : 'served'),
  filed: () => 'filed',
  voided: () => 'void',
  replaced: (from) => (from === 'void' ? 'void' : 'replaced'),
};

/** The state of a paper by the events its chain holds; null when it does not begin with its issue. */
export function stateByEvents(events: readonly string[]): DocumentState | null {
  const [first, ...rest] = events;
  if (first !== 'issued') return null;
  return rest.reduce<DocumentState>(
    (state, event) => (isArchiveEvent(event) ? (moves[event]?.(state) ?? state) : state),
    'issued',
  );
}

function isArchiveEvent(text: string): text is ArchiveEvent {
  return Object.hasOwn(archiveEvents, text);
}
