type Listener = () => void;

const changed = new Set<Listener>();
const asked = new Set<Listener>();

function listen(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
const call = (listeners: Set<Listener>) => {
  for (const listener of listeners) listener();
};

/** Tells the lists that something on the device changed, and the sender that a person asked to send now. */
export const visitChanges = {
  tell: () => {
    call(changed);
  },
  onTold: (listener: Listener) => listen(changed, listener),
  ask: () => {
    call(asked);
  },
  onAsked: (listener: Listener) => listen(asked, listener),
};
