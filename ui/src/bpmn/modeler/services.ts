import type { ModdleElement } from 'bpmn-moddle';

/** What is used of the modeler's services; the libraries publish looser types. */

export interface Point {
  x: number;
  y: number;
}

/** A shape or a connection of the canvas. */
export interface Drawn {
  id: string;
  type: string;
  businessObject: ModdleElement;
  parent: Shape | null;
  labelTarget?: Drawn;
}

export interface Shape extends Drawn, Point {
  width: number;
  height: number;
  incoming: Connection[];
  outgoing: Connection[];
  children: Drawn[];
}

export interface Connection extends Drawn {
  source: Shape;
  target: Shape;
  waypoints: Point[];
}

export interface Modeling {
  updateProperties(element: Drawn, properties: Record<string, unknown>): void;
  updateModdleProperties(
    element: Drawn,
    moddleElement: ModdleElement,
    properties: Record<string, unknown>,
  ): void;
  appendShape(source: Shape, shape: Shape, position: Point, parent: Shape | null): Shape;
  createShape(shape: Shape, position: Point, parent: Drawn | null): Shape;
  createElements(elements: Drawn[], position: Point, parent: Drawn): Drawn[];
  connect(source: Shape, target: Shape, attributes?: Record<string, unknown>): Connection;
  reconnectStart(connection: Connection, source: Shape, docking: Point): void;
  moveElements(elements: Drawn[], delta: Point): void;
  moveShape(shape: Shape, delta: Point): void;
  layoutConnection(connection: Connection): void;
  updateWaypoints(connection: Connection, waypoints: Point[]): void;
  removeElements(elements: Drawn[]): void;
  createSpace(
    moving: Shape[],
    resizing: Shape[],
    delta: Point,
    direction: 'e',
    start: number,
  ): void;
}

export interface SpaceTool {
  calculateAdjustments(
    elements: Drawn[],
    axis: 'x',
    delta: number,
    start: number,
  ): { movingShapes: Shape[]; resizingShapes: Shape[] };
}

export interface ElementFactory {
  createShape(attributes: Record<string, unknown>): Shape;
}

export interface BpmnFactory {
  create(type: string, attributes?: Record<string, unknown>): ModdleElement;
}

export interface Registry {
  get(id: string): Drawn | undefined;
  getAll(): Drawn[];
  getGraphics(element: Drawn): SVGElement;
  forEach(visit: (element: Drawn) => void): void;
}

export interface CommandStack {
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}

/** What of the diagram is seen. */
export interface Viewbox extends Point {
  width: number;
  height: number;
}

export interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}

export interface Canvas {
  zoom(scale?: number | 'fit-viewport', center?: 'auto' | Point): number;
  scrollToElement(element: Drawn | string, padding?: number): void;
  addMarker(element: Drawn | string, marker: string): void;
  removeMarker(element: Drawn | string, marker: string): void;
  resized(): void;
  getContainer(): HTMLElement;
  restoreFocus(): void;
  viewbox(box?: Viewbox): Viewbox;
  scroll(delta: { dx: number; dy: number }): void;
  getRootElement(): Shape;
  setRootElement(root: Shape): void;
  findRoot(element: Drawn | string): Shape | undefined;
}

export interface Selection {
  get(): Drawn[];
  select(elements: Drawn | Drawn[] | null): void;
}

export interface EventBus {
  on(events: string | string[], listener: (event: never) => unknown): void;
  on(events: string | string[], priority: number, listener: (event: never) => unknown): void;
  fire(event: string, payload?: object): unknown;
}

export interface Create {
  start(event: Event, shape: Shape, context?: { source?: Shape }): void;
}

export interface Connect {
  start(event: Event, source: Shape): void;
}

export interface AutoPlace {
  append(source: Shape, shape: Shape): Shape;
}

export interface Replace {
  replaceElement(
    element: Drawn,
    target: Record<string, unknown>,
    hints?: Record<string, unknown>,
  ): Shape;
}

export interface PopupMenu {
  registerProvider(id: string, provider: object): void;
  open(target: Drawn, id: string, position: Point, options?: Record<string, unknown>): void;
  close(): void;
}

export interface ContextPad {
  registerProvider(provider: object): void;
}

export interface Palette {
  registerProvider(provider: object): void;
}

export interface Rules {
  allowed(action: string, context: object): boolean | object | null;
}

/** Is it a line between two shapes? */
export const isConnection = (element: Drawn): element is Connection => 'waypoints' in element;

/** The diagram's definitions, which hold its messages and errors. */
export function definitionsOf(element: Drawn): ModdleElement {
  let found = element.businessObject;
  for (;;) {
    const parent = found['$parent'] as ModdleElement | undefined;
    if (parent === undefined) return found;
    found = parent;
  }
}

/** Does the element have the type, or one derived from it? */
export function isA({ businessObject }: Drawn, type: string): boolean {
  const instanceOf = businessObject['$instanceOf'] as ((type: string) => boolean) | undefined;
  return instanceOf?.call(businessObject, type) ?? businessObject.$type === type;
}

/** Something that is shown and hidden again. */
export interface Toggled {
  toggle(): void;
}

/** The services by the names under which the modeler keeps them. */
export interface Services {
  alignElements: { trigger(elements: Drawn[], alignment: string): void };
  bpmnFactory: BpmnFactory;
  canvas: Canvas;
  commandStack: CommandStack;
  elementRegistry: Registry;
  eventBus: EventBus;
  minimap: Toggled;
  modeling: Modeling;
  overlays: Overlays;
  propertiesPanel: { attachTo(container: HTMLElement): void; detach(): void };
  searchPad: Toggled;
  selection: Selection;
}
