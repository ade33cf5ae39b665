/** How the parts of the modeler speak: words of the building blocks, and texts of our own, in the language of the screens. */
export interface DesignerWords {
  /** An official Chinese word in the language of the screens. */
  word(chinese: string): string;
  text(key: PadText): string;
}

export type PadText =
  | 'append'
  | 'insert'
  | 'change'
  | 'connect'
  | 'remove'
  | 'note'
  | 'type'
  | 'more'
  | 'lasso'
  | 'space'
  | 'align'
  | 'search'
  | 'none';

/** Is everything shown, or only what officials need? Switched while the diagram is open. */
export interface DesignerMode {
  isTechnical: boolean;
}
