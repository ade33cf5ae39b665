/** How a case passed an element. */
export type TraceState = 'done' | 'interrupted' | 'stopped';

/** The way of a case through one diagram. */
export interface Trace {
  xml: string;
  elements: ReadonlyMap<string, TraceState>;
  flows: readonly string[];
  /** Short words beside elements, e.g. the day. */
  badges: ReadonlyMap<string, string>;
}

export interface Viewbox {
  x: number;
  y: number;
  width: number;
  height: number;
}
