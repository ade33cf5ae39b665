import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './case-diagram.css';

/** What is to be seen: a diagram, where the token stands and the way it took. */
export interface DiagramState {
  xml: string;
  active: readonly string[];
  completed: readonly string[];
  takenFlows: readonly string[];
  incidents: readonly string[];
}

interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  zoom(scale?: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  scrollToElement(id: string, padding?: number): void;
  resized(): void;
}
interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}
interface Registry {
  get(id: string): { type: string; children: unknown[] } | undefined;
}
interface ClickEvent {
  element: { id: string; type: string };
}

const marker = {
  active: 'is-active',
  completed: 'is-completed',
  taken: 'is-taken',
  incident: 'is-incident',
};
const tokenOverlay = 'token';
/** Below this the names on a wide diagram cannot be read. */
const readableScale = 0.62;

/**
 * A bpmn-js viewer that shows a case. `render` may be called as often as wanted: it touches only what differs from the last
 * time. The library's mark in the corner stays visible, as its licence asks.
 */
export class CaseDiagram {
  readonly #viewer: NavigatedViewer;
  #xml = '';
  #marked = new Set<string>();
  #active: readonly string[] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(container: HTMLElement, onOpenCalled: (elementId: string) => void) {
    this.#viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } });
    this.#viewer.on('element.click', ({ element }: ClickEvent) => {
      if (element.type === 'bpmn:CallActivity') onOpenCalled(element.id);
    });
  }

  /** Shows the state; calls follow one another, so a slow import never overtakes a later one. */
  render(state: DiagramState): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#show(state));
    return this.#work;
  }

  /** The whole diagram in view. */
  fit(): void {
    this.#canvas.zoom('fit-viewport', 'auto');
  }

  zoomBy(factor: number): void {
    this.#canvas.zoom(this.#canvas.zoom() * factor, 'auto');
  }

  /** The token in view, large enough to be read; the whole diagram where that is legible. */
  showActive(): void {
    this.#canvas.resized();
    const scale = this.#canvas.zoom('fit-viewport', 'auto');
    const first = this.#active.find((id) => !this.#isFrame(id));
    if (scale >= readableScale || first === undefined || !this.#has(first)) return;
    this.#canvas.zoom(readableScale);
    this.#canvas.scrollToElement(first, 120);
  }

  destroy(): void {
    this.#viewer.destroy();
  }

  async #show(state: DiagramState): Promise<void> {
    const isNew = state.xml !== this.#xml;
    if (isNew) {
      await this.#viewer.importXML(state.xml);
      this.#xml = state.xml;
      this.#marked = new Set();
    }
    const hasMoved = this.#active.join() !== state.active.join();
    this.#active = state.active;
    this.#mark(state);
    if (isNew || hasMoved) {
      this.#placeTokens();
      this.showActive();
    }
  }

  #mark({ active, completed, takenFlows, incidents }: DiagramState): void {
    const wanted = new Set([
      ...active.filter((id) => !this.#isFrame(id)).map((id) => `${id} ${marker.active}`),
      ...completed
        .filter((id) => !active.includes(id) && !this.#isFrame(id))
        .map((id) => `${id} ${marker.completed}`),
      ...takenFlows.map((id) => `${id} ${marker.taken}`),
      ...incidents.map((id) => `${id} ${marker.incident}`),
    ]);
    for (const entry of this.#marked) if (!wanted.has(entry)) this.#toggle(entry, 'removeMarker');
    for (const entry of wanted) if (!this.#marked.has(entry)) this.#toggle(entry, 'addMarker');
    this.#marked = wanted;
  }

  #toggle(entry: string, how: 'addMarker' | 'removeMarker'): void {
    const [id = '', name = ''] = entry.split(' ');
    if (this.#has(id)) this.#canvas[how](id, name);
  }

  #placeTokens(): void {
    const overlays = this.#viewer.get<Overlays>('overlays');
    overlays.remove({ type: tokenOverlay });
    for (const id of this.#active.filter((each) => this.#has(each) && !this.#isFrame(each))) {
      overlays.add(id, tokenOverlay, {
        position: { top: -9, left: -9 },
        html: '<span class="diagram-token"></span>',
      });
    }
  }

  /** An expanded subprocess is the ground other steps stand on: it is neither coloured nor aimed at. */
  #isFrame(id: string): boolean {
    const element = this.#viewer.get<Registry>('elementRegistry').get(id);
    return element?.type === 'bpmn:SubProcess' && element.children.length > 0;
  }

  #has(id: string): boolean {
    return this.#viewer.get<Registry>('elementRegistry').get(id) !== undefined;
  }

  get #canvas(): Canvas {
    return this.#viewer.get<Canvas>('canvas');
  }
}
