/** The differ publishes no types for what we use of it. */
declare module 'bpmn-js-differ' {
  import type { ModdleElement } from 'bpmn-moddle';

  export interface Differences {
    /** By id of the element. */
    _added: Record<string, ModdleElement>;
    _removed: Record<string, ModdleElement>;
    _changed: Record<string, unknown>;
    _layoutChanged: Record<string, ModdleElement>;
  }

  export function diff(before: ModdleElement, after: ModdleElement): Differences;
}
