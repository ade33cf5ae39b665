import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './heat-diagram.css';

/** What is told at a step of the diagram. */
export interface StepMark {
  elementId: string;
  tokens: number;
  incidents: number;
  stuck: number;
  /** 0 to 4, see the scale beside the diagram; null: nothing was measured. */
  heat: number | null;
}

interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  zoom(scale?: number | 'fit-viewport', center?: 'auto'): number;
  resized(): void;
}
interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}
interface Registry {
  get(id: string): object | undefined;
}

const overlay = 'step-mark';
const chosenMarker = 'is-chosen-step';

/** A viewer of bpmn-js that shows counts at the steps and colours them by waiting time. The library's mark stays visible, as its licence asks. */
export class HeatDiagram {
  readonly #viewer: NavigatedViewer;
  #xml = '';
  #marked: [string, string][] = [];
  #work: Promise<void> = Promise.resolve();

  constructor(container: HTMLElement, onChoose: (elementId: string) => void) {
    this.#viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } });
    this.#viewer.on('element.click', ({ element }: { element: { id: string } }) => {
      onChoose(element.id);
    });
  }

  /** Shows marks and choice; calls follow one another, so a slow import never overtakes a later one. */
  render(xml: string, marks: readonly StepMark[], chosen: string | null): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#show(xml, marks, chosen));
    return this.#work;
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

  async #show(xml: string, marks: readonly StepMark[], chosen: string | null): Promise<void> {
    if (xml !== this.#xml) {
      await this.#viewer.importXML(xml);
      this.#xml = xml;
      this.#marked = [];
      this.fit();
    }
    const shown = marks.filter(({ elementId }) => this.#has(elementId));
    for (const [id, marker] of this.#marked) this.#canvas.removeMarker(id, marker);
    this.#marked = [
      ...shown.flatMap(({ elementId, heat }): [string, string][] =>
        heat === null ? [] : [[elementId, `heat-${String(heat)}`]],
      ),
      ...(chosen !== null && this.#has(chosen) ? [[chosen, chosenMarker] as [string, string]] : []),
    ];
    for (const [id, marker] of this.#marked) this.#canvas.addMarker(id, marker);
    this.#placeCounts(shown);
  }

  #placeCounts(marks: readonly StepMark[]): void {
    const overlays = this.#viewer.get<Overlays>('overlays');
    overlays.remove({ type: overlay });
    for (const { elementId, ...counts } of marks) {
      const html = badges(counts);
      if (html.childElementCount === 0) continue;
      // the numbers are read however small the diagram is
      overlays.add(elementId, overlay, {
        position: { top: -12, right: 14 },
        scale: { min: 0.9, max: 1.2 },
        html,
      });
    }
  }

  #has(id: string): boolean {
    return this.#viewer.get<Registry>('elementRegistry').get(id) !== undefined;
  }

  get #canvas(): Canvas {
    return this.#viewer.get<Canvas>('canvas');
  }
}

/** Numbers of what stands there, of what stands still, of incidents; none where it is 0. */
function badges(counts: Pick<StepMark, 'tokens' | 'stuck' | 'incidents'>): HTMLElement {
  const box = document.createElement('span');
  box.className = 'step-badges';
  for (const kind of ['tokens', 'stuck', 'incidents'] as const) {
    if (counts[kind] === 0) continue;
    const badge = document.createElement('b');
    badge.className = `step-badge is-${kind}`;
    badge.textContent = String(counts[kind]);
    box.append(badge);
  }
  return box;
}
