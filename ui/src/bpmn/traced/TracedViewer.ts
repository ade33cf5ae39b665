import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './traced-diagram.css';
import type { Trace, Viewbox } from './trace.js';

interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  zoom(scale?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: Viewbox): Viewbox & { scale: number };
  scrollToElement(id: string, padding?: number): void;
  resized(): void;
}
interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}
interface Registry {
  get(id: string): { type: string; children?: unknown[] } | undefined;
}

const overlayType = 'trace';
/** Below this the names of the steps cannot be read. */
const readableScale = 0.62;

/** A diagram that shows the way a case takes; several of them move as one. The library's mark stays visible. */
export class TracedViewer {
  readonly #viewer: NavigatedViewer;
  #xml: string | null = null;
  #marked: string[] = [];
  #framed: string | null = null;
  #isMovedFromOutside = false;
  #work: Promise<void> = Promise.resolve();

  constructor(
    container: HTMLElement,
    onMove: (box: Viewbox) => void,
    onChoose: (id: string, isCall: boolean) => void,
  ) {
    const canvas = { deferUpdate: false };
    this.#viewer = new NavigatedViewer({ container, canvas, zoomScroll: { enabled: false } });
    this.#viewer.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Viewbox }) => {
      if (!this.#isMovedFromOutside) onMove(viewbox);
    });
    this.#viewer.on('element.click', ({ element }: { element: { id: string; type: string } }) => {
      onChoose(element.id.replace(/_label$/, ''), element.type === 'bpmn:CallActivity');
    });
  }

  /** Shows a way; calls follow one another, so a slow import never overtakes a later one. */
  render(trace: Trace): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#show(trace));
    return this.#work;
  }

  /** Brings an element into view, large enough to be read, and frames it and no other; is it in this diagram? */
  focus(elementId: string | null): boolean {
    if (this.#framed !== null && this.#has(this.#framed)) {
      this.#canvas.removeMarker(this.#framed, 'is-framed');
    }
    this.#framed = elementId !== null && this.#has(elementId) ? elementId : null;
    if (this.#framed === null) return false;
    this.#canvas.addMarker(this.#framed, 'is-framed');
    if (this.#canvas.zoom() < readableScale) this.#canvas.zoom(readableScale, 'auto');
    this.#canvas.scrollToElement(this.#framed, 100);
    return true;
  }

  /** Where another one went; it is not told back. */
  follow({ x, y, width, height }: Viewbox): void {
    if (this.#xml === null) return;
    this.#isMovedFromOutside = true;
    this.#canvas.viewbox({ x, y, width, height });
    this.#isMovedFromOutside = false;
  }

  fit(): void {
    this.#canvas.resized();
    this.#canvas.zoom('fit-viewport', 'auto');
  }

  zoomBy(factor: number): void {
    this.#canvas.zoom(this.#canvas.zoom() * factor, 'auto');
  }

  destroy(): void {
    this.#viewer.destroy();
  }

  async #show({ xml, elements, flows, badges }: Trace): Promise<void> {
    if (xml !== this.#xml) await this.#import(xml);
    const marks = [
      ...[...elements].filter(([id]) => !this.#isGround(id)).map(([id, how]) => `${id} is-${how}`),
      ...flows.map((id) => `${id} is-taken`),
    ];
    for (const mark of this.#marked) this.#toggle(mark, 'removeMarker');
    for (const mark of marks) this.#toggle(mark, 'addMarker');
    this.#marked = marks;
    this.#overlays.remove({ type: overlayType });
    for (const [id, text] of badges) this.#badge(id, text);
  }

  async #import(xml: string): Promise<void> {
    // where a new diagram begins is nothing the other one must follow
    this.#isMovedFromOutside = true;
    try {
      await this.#viewer.importXML(xml);
      this.#xml = xml;
      this.#marked = [];
      this.#framed = null;
      this.fit();
    } finally {
      this.#isMovedFromOutside = false;
    }
  }

  #badge(id: string, text: string): void {
    if (!this.#has(id) || this.#isGround(id)) return;
    const html = document.createElement('span');
    html.className = 'trace-badge';
    html.textContent = text;
    this.#overlays.add(id, overlayType, { position: { top: -11, left: 4 }, html });
  }

  #toggle(mark: string, how: 'addMarker' | 'removeMarker'): void {
    const [id = '', name = ''] = mark.split(' ');
    if (this.#has(id)) this.#canvas[how](id, name);
  }

  /** An expanded subprocess is the ground other steps stand on. */
  #isGround(id: string): boolean {
    const element = this.#registry.get(id);
    return element?.type === 'bpmn:SubProcess' && (element.children ?? []).length > 0;
  }

  #has(id: string): boolean {
    return this.#registry.get(id) !== undefined;
  }

  get #registry(): Registry {
    return this.#viewer.get<Registry>('elementRegistry');
  }

  get #canvas(): Canvas {
    return this.#viewer.get<Canvas>('canvas');
  }

  get #overlays(): Overlays {
    return this.#viewer.get<Overlays>('overlays');
  }
}
