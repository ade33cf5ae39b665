/** What became of an element: told by a sign and a colour. */
export type DiagramMark = 'added' | 'removed' | 'changed' | 'layout';

/** Shown on the element, so that the colour is not the only thing that tells. */
export const markSigns: Readonly<Record<DiagramMark, string>> = {
  ...{ added: '+', removed: '−', changed: '≠', layout: '↔' },
};
