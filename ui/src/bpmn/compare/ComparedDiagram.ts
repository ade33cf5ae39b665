import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './compared-diagram.css';
import { markSigns, type DiagramMark } from './diagram-mark.js';

export interface Viewbox {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  zoom(scale?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: Viewbox): Viewbox & { scale: number };
  resized(): void;
}
interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}
interface Shown extends Viewbox {
  id: string;
  waypoints?: { x: number; y: number }[];
}
interface Registry {
  get(id: string): Shown | undefined;
}

const overlayType = 'compared';
/** Below this the names of the steps cannot be read. */
const readableScale = 0.7;

/** A diagram that shows what became of its elements, one of two that move together. The library's mark stays visible. */
export class ComparedDiagram {
  readonly #viewer: NavigatedViewer;
  #xml: string | null = null;
  #marked = new Map<string, DiagramMark>();
  #framed: string | null = null;
  #isMovedFromOutside = false;
  #work: Promise<void> = Promise.resolve();

  constructor(
    container: HTMLElement,
    onMove: (box: Viewbox) => void,
    onChoose: (id: string) => void,
  ) {
    // The other one follows at once, not when the hand rests.
    const canvas = { deferUpdate: false };
    this.#viewer = new NavigatedViewer({ container, canvas, zoomScroll: { enabled: false } });
    this.#viewer.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Viewbox }) => {
      if (!this.#isMovedFromOutside) onMove(viewbox);
    });
    this.#viewer.on('element.click', ({ element }: { element: Shown }) => {
      onChoose(element.id.replace(/_label$/, ''));
    });
  }

  /** Shows a diagram with its marks; calls follow one another, so a slow import never overtakes a later one. */
  render(xml: string, marks: ReadonlyMap<string, DiagramMark>): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#show(xml, marks));
    return this.#work;
  }

  /** Brings an element into view, large enough to be read; is it in this version? */
  focus(elementId: string): boolean {
    const shown = this.#registry.get(elementId);
    if (shown === undefined) return false;
    if (this.#canvas.zoom() < readableScale) this.#canvas.zoom(readableScale, 'auto');
    const { width, height } = this.#canvas.viewbox();
    const middle = middleOf(shown);
    this.#canvas.viewbox({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
    return true;
  }

  /** Frames one element and no other. */
  frame(elementId: string): void {
    if (this.#framed !== null && this.#has(this.#framed)) {
      this.#canvas.removeMarker(this.#framed, 'is-framed');
    }
    this.#framed = this.#has(elementId) ? elementId : null;
    if (this.#framed !== null) this.#canvas.addMarker(this.#framed, 'is-framed');
  }

  /** Where the other one went; it is not told back. */
  follow(box: Viewbox): void {
    if (this.#xml === null) return;
    this.#isMovedFromOutside = true;
    this.#canvas.viewbox({ x: box.x, y: box.y, width: box.width, height: box.height });
    this.#isMovedFromOutside = false;
  }

  /** The frame around it has another size. */
  resized(): void {
    this.#canvas.resized();
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

  async #show(xml: string, marks: ReadonlyMap<string, DiagramMark>): Promise<void> {
    if (xml !== this.#xml) {
      await this.#viewer.importXML(xml);
      this.#xml = xml;
      this.#marked = new Map();
      this.#framed = null;
      this.fit();
    }
    for (const [id, mark] of this.#marked) {
      if (this.#has(id)) this.#canvas.removeMarker(id, `is-${mark}`);
    }
    this.#overlays.remove({ type: overlayType });
    this.#marked = new Map([...marks].filter(([id]) => this.#has(id)));
    for (const [id, mark] of this.#marked) this.#mark(id, mark);
  }

  #mark(id: string, mark: DiagramMark): void {
    this.#canvas.addMarker(id, `is-${mark}`);
    const waypoints = this.#registry.get(id)?.waypoints;
    this.#overlays.add(id, overlayType, {
      position: waypoints === undefined ? { top: -10, left: -10 } : { top: -10, left: 0 },
      html: `<span class="compared-sign compared-${mark}" aria-hidden="true">${markSigns[mark]}</span>`,
    });
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

/** The middle of a shape, or of the course of a flow. */
function middleOf({ x, y, width, height, waypoints = [] }: Shown): { x: number; y: number } {
  const [first, last] = [waypoints[0], waypoints.at(-1)];
  if (first === undefined || last === undefined) return { x: x + width / 2, y: y + height / 2 };
  return { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
}
