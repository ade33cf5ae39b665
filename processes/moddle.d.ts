/** The two meta-model parsers and the differ publish no types for what we use of them. */

declare module 'bpmn-moddle' {
  /** An element of a parsed diagram; references are the elements themselves, so renaming an id renames its uses. */
  export interface ModdleElement {
    $type: string;
    id?: string;
    [property: string]: unknown;
  }

  export interface ParsedModel {
    rootElement: ModdleElement;
    warnings: { message: string }[];
  }

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<ParsedModel>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module 'dmn-moddle' {
  import type { ModdleElement, ParsedModel } from 'bpmn-moddle';

  export class DmnModdle {
    fromXML(xml: string): Promise<ParsedModel>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

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
