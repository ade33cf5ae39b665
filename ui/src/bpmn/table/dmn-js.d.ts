/** What is used of dmn-js, which publishes no types. */
declare module 'dmn-js/lib/Modeler' {
  export interface DmnView {
    type: string;
  }

  export interface DmnViewer {
    on(event: 'commandStack.changed', listener: () => void): void;
    get(service: string): unknown;
  }

  export default class DmnModeler {
    constructor(options: object);
    importXML(xml: string, options?: { open: boolean }): Promise<unknown>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    getViews(): DmnView[];
    open(view: DmnView): Promise<unknown>;
    getActiveViewer(): DmnViewer | undefined;
    destroy(): void;
  }
}

declare module 'dmn-js/lib/Viewer' {
  export { default } from 'dmn-js/lib/Modeler';
}
