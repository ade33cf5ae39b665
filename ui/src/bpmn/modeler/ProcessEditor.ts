import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'camunda-bpmn-js/dist/assets/diagram-js-minimap.css';
import 'camunda-bpmn-js/dist/assets/properties-panel.css';
import './process-editor.css';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import BaseModeler from 'camunda-bpmn-js/lib/base/Modeler';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import { keepUsedMessages } from '../../../../processes/element-templates/used-messages.js';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { ElementBadges } from './element-badges.js';
import { findingBadges } from './finding-badges.js';
import { designerModules, type ModelerVoice } from './modeler-modules.js';
import { remarkBadges, type Remark } from './remark-badges.js';
import { definitionsOf, type Drawn, type Services, type Shape } from './services.js';

export interface EditorOptions extends ModelerVoice {
  container: HTMLElement;
  isReadOnly: boolean;
  onChange: (xml: string) => void;
  onSelect: (elementId: string | null) => void;
  /** Somebody wants to read what is said of the element. */
  onRemarks: (elementId: string) => void;
}

/** The library would move the whole diagram whenever it is written, and that could be undone and done again for ever. */
const stayingInPlace = { disableAdjustOrigin: true };
/** A change is told once nothing more was done for so long. */
const restMs = 250;
/** What the palette covers at the left. */
const paletteRoom = 150;
/** Below this the names on a wide diagram cannot be read. */
const readableScale = 0.6;

/**
 * The modeler, without React: shows a diagram, tells changes and what is selected. It only reads where it is read-only. The library's
 * mark in the corner stays visible, as its licence asks.
 */
export class ProcessEditor {
  readonly #modeler: BaseViewer;
  readonly #options: EditorOptions;
  readonly #listeners = new Set<() => void>();
  readonly #findings: ElementBadges<Finding>;
  readonly #remarks: ElementBadges<Remark>;
  #container: HTMLElement;
  #told = '';
  #version = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(options: EditorOptions) {
    this.#options = options;
    const { container, isReadOnly } = options;
    this.#container = container;
    const common = { container, moddleExtensions: { zeebe } };
    const additionalModules = isReadOnly
      ? [{ translate: ['value', options.translate] }]
      : designerModules(options);
    this.#modeler = isReadOnly
      ? new NavigatedViewer({ ...common, additionalModules } as never)
      : new BaseModeler({ ...common, additionalModules, ...stayingInPlace } as never);
    const place = [this.get('overlays'), this.get('elementRegistry')] as const;
    this.#findings = findingBadges(...place, (element) => {
      this.get('selection').select(element);
    });
    this.#remarks = remarkBadges(...place, options.onRemarks);
    this.#listen();
  }

  get isReadOnly(): boolean {
    return this.#options.isReadOnly;
  }

  /** Shows the diagram unless it is the one that was told last; calls follow one another. */
  show(xml: string): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#import(xml));
    return this.#work;
  }

  get<K extends keyof Services>(service: K): Services[K] {
    return this.#modeler.get<Services[K]>(service);
  }

  /** Undefined in a diagram that is only read. */
  find<K extends keyof Services>(service: K): Services[K] | undefined {
    return this.#modeler.get<Services[K] | null>(service, false) ?? undefined;
  }

  /** Calls back whenever something is drawn, changed or selected. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts what happened: the same number means nothing did. */
  version = (): number => this.#version;

  selected(): Drawn[] {
    return this.get('selection').get();
  }

  /** The process itself, where nothing is selected. */
  root(): Shape {
    return this.get('canvas').getRootElement();
  }

  showFindings(findings: readonly Finding[]): void {
    this.#findings.show(findings);
  }

  showRemarks(remarks: readonly Remark[]): void {
    this.#remarks.show(remarks);
  }

  /** Selects an element and brings it into view. */
  focus(elementId: string): void {
    const element = this.get('elementRegistry').get(elementId);
    if (element?.parent == null) return;
    const canvas = this.get('canvas');
    const root = canvas.findRoot(element);
    if (root) canvas.setRootElement(root);
    canvas.scrollToElement(element, 120);
    this.get('selection').select(element);
  }

  /** Texts and tools are drawn anew: another language, or technical fields asked for. */
  refresh(): void {
    this.get('eventBus').fire('i18n.changed');
  }

  /** Says once more what is selected, for whoever was not there yet. */
  tellSelection(): void {
    const newSelection = this.selected();
    this.get('eventBus').fire('selection.changed', { oldSelection: [], newSelection });
  }

  zoomBy(factor: number): void {
    const canvas = this.get('canvas');
    canvas.zoom(canvas.zoom() * factor, 'auto');
  }

  /** The whole diagram in view, beside the palette. */
  fit(): void {
    const canvas = this.get('canvas');
    const room = this.#options.isReadOnly ? 0 : paletteRoom;
    const share = Math.max(1 - room / this.#container.clientWidth, 0.5);
    canvas.zoom(Math.min(canvas.zoom('fit-viewport', 'auto'), 1) * share, 'auto');
    canvas.scroll({ dx: room / 2, dy: 0 });
  }

  resized(): void {
    this.get('canvas').resized();
  }

  /** Shown again after it was away: with its selection, its place, and all that can be undone. */
  attachTo(container: HTMLElement): void {
    this.#container = container;
    this.#modeler.attachTo(container);
    this.#tellSelected();
  }

  /** Goes out of sight; what was drawn and not yet told is told. */
  detach(): void {
    void this.#tellRest();
    this.#modeler.detach();
  }

  /** What was drawn and not yet told is told before the diagram goes. */
  destroy(): void {
    void this.#tellRest().finally(() => {
      this.#modeler.destroy();
    });
  }

  #tellRest(): Promise<void> {
    const isUntold = this.#rest !== undefined;
    clearTimeout(this.#rest);
    this.#rest = undefined;
    return isUntold ? this.#tell() : Promise.resolve();
  }

  #tellSelected(): void {
    const [first, ...others] = this.selected();
    this.#options.onSelect(first && others.length === 0 ? first.id : null);
  }

  #listen(): void {
    const bus = this.get('eventBus');
    bus.on(['selection.changed', 'elements.changed', 'import.done', 'root.set'], () => {
      this.#happened();
    });
    bus.on('selection.changed', () => {
      this.#tellSelected();
    });
    bus.on('commandStack.changed', ({ trigger }: { trigger?: string }) => {
      this.#happened();
      // an import clears the stack: nobody changed anything
      if (trigger !== 'clear') this.#changed();
    });
  }

  #happened(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #changed(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      void this.#tell();
    }, restMs);
  }

  async #tell(): Promise<void> {
    const elements = this.get('elementRegistry').getAll();
    keepUsedMessages(
      definitionsOf(this.root()),
      elements.map(({ businessObject }) => businessObject),
    );
    const { xml } = await this.#modeler.saveXML({ format: true });
    if (xml === undefined || xml === this.#told) return;
    this.#told = xml;
    this.#options.onChange(xml);
  }

  async #import(xml: string): Promise<void> {
    if (xml === this.#told) return;
    const isFirst = this.#told === '';
    const [selected] = isFirst ? [] : this.selected();
    const canvas = this.get('canvas');
    const box = isFirst ? undefined : canvas.viewbox();
    await this.#modeler.importXML(xml);
    this.#told = xml;
    if (box === undefined) this.#showStart();
    else canvas.viewbox(box);
    const again = selected && this.get('elementRegistry').get(selected.id);
    if (again) this.get('selection').select(again);
    this.#findings.again();
    this.#remarks.again();
  }

  /** The whole diagram where its names can be read so; else its beginning. */
  #showStart(): void {
    this.fit();
    const canvas = this.get('canvas');
    if (canvas.zoom() >= readableScale) return;
    canvas.zoom(readableScale, 'auto');
    const start = this.get('elementRegistry')
      .getAll()
      .find(({ type, parent }) => type === 'bpmn:StartEvent' && parent === this.root());
    if (start) canvas.scrollToElement(start, 160);
  }
}

/** Is there something to undo, or to do again? Nothing in a diagram that is only read. */
export function steps(editor: ProcessEditor): { canUndo: boolean; canRedo: boolean } {
  const stack = editor.find('commandStack');
  return { canUndo: stack?.canUndo() ?? false, canRedo: stack?.canRedo() ?? false };
}
