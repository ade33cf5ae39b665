import type { BlockMenu, MenuPurpose } from './block-menu.js';
import { canLead, isStep } from './can-lead.js';
import type { DesignerMode, DesignerWords } from './designer-words.js';
import { entryHtml, isByKeyboard } from './entry-keys.js';
import type { TargetMenu } from './target-menu.js';
import {
  isConnection,
  type AutoPlace,
  type Connect,
  type ContextPad,
  type Drawn,
  type ElementFactory,
  type Modeling,
  type PopupMenu,
  type Rules,
  type Shape,
} from '../services.js';

type Entry = Record<string, unknown>;

/** What is offered beside a selected element: the next step, another kind of step, a connection, a note, removal. */
export class DesignerPad {
  static $inject = [
    ...['contextPad', 'blockMenu', 'designerWords', 'designerMode', 'connect', 'modeling', 'rules'],
    ...['popupMenu', 'autoPlace', 'elementFactory', 'targetMenu'],
  ];

  constructor(
    private readonly contextPad: ContextPad,
    private readonly menu: BlockMenu,
    private readonly words: DesignerWords,
    private readonly mode: DesignerMode,
    private readonly connect: Connect,
    private readonly modeling: Modeling,
    private readonly rules: Rules,
    private readonly popupMenu: PopupMenu,
    private readonly autoPlace: AutoPlace,
    private readonly elementFactory: ElementFactory,
    private readonly targets: TargetMenu,
  ) {
    contextPad.registerProvider(this);
  }

  getContextPadEntries(element: Drawn): Record<string, Entry> {
    return reached(this.#entries(element));
  }

  getMultiElementContextPadEntries(elements: Drawn[]): Record<string, Entry> {
    return reached(this.#removal(elements));
  }

  #entries(element: Drawn): Record<string, Entry> {
    if (element.labelTarget !== undefined) return {};
    if (isConnection(element)) {
      const isFlow = element.type === 'bpmn:SequenceFlow';
      return {
        ...(isFlow ? { insert: this.#blocks('insert', 'bpmn-icon-user-task') } : {}),
        ...this.#removal([element]),
      };
    }
    const { type } = element;
    return {
      ...(canLead(element) ? { append: this.#blocks('append', 'bpmn-icon-user-task') } : {}),
      ...(isChangeable(type) ? { change: this.#blocks('change', 'bpmn-icon-screw-wrench') } : {}),
      ...(this.mode.isTechnical && isStep(element) ? { replace: this.#kinds() } : {}),
      ...(type === 'bpmn:EndEvent' ? {} : { connect: this.#connect() }),
      ...(isStep(element) ? { note: this.#note() } : {}),
      ...this.#removal([element]),
    };
  }

  #blocks(purpose: Exclude<MenuPurpose, 'create'>, className: string): Entry {
    const title = this.words.text(purpose);
    return {
      ...{ group: purpose === 'change' ? 'edit' : 'model', className, title },
      action: {
        click: (event: MouseEvent, element: Drawn) => {
          const position = { x: event.clientX + 16, y: event.clientY };
          this.menu.open(purpose, element, position, title);
        },
      },
    };
  }

  /** The kinds of the notation itself, for whoever reads it. */
  #kinds(): Entry {
    const title = this.words.text('type');
    return {
      ...{ group: 'edit', className: 'bpmn-icon-service', title },
      action: {
        click: ({ clientX, clientY }: MouseEvent, element: Drawn) => {
          const position = { x: clientX + 16, y: clientY };
          this.popupMenu.open(element, 'bpmn-replace', position, {
            title,
            width: 300,
            search: true,
          });
        },
      },
    };
  }

  #connect(): Entry {
    const start = (event: Event, element: Shape) => {
      const { clientX: x, clientY: y } = event as MouseEvent;
      if (isByKeyboard(event)) this.targets.open(element, { x, y });
      else this.connect.start(event, element);
    };
    return {
      ...{ group: 'connect', className: 'bpmn-icon-connection-multi' },
      title: this.words.text('connect'),
      action: { click: start, dragstart: start },
    };
  }

  #note(): Entry {
    return {
      ...{ group: 'connect', className: 'bpmn-icon-text-annotation' },
      title: this.words.text('note'),
      action: {
        click: (_event: Event, element: Shape) => {
          const note = this.elementFactory.createShape({ type: 'bpmn:TextAnnotation' });
          this.autoPlace.append(element, note);
        },
      },
    };
  }

  #removal(elements: Drawn[]): Record<string, Entry> {
    const allowed = this.rules.allowed('elements.delete', { elements });
    const isAllowed = Array.isArray(allowed)
      ? elements.every((element) => allowed.includes(element))
      : allowed === true;
    if (!isAllowed) return {};
    const remove = () => {
      this.modeling.removeElements([...elements]);
    };
    return {
      delete: {
        ...{ group: 'edit', className: 'bpmn-icon-trash', title: this.words.text('remove') },
        action: { click: remove },
      },
    };
  }
}

/** Entries that the keyboard reaches as well. */
const reached = (entries: Record<string, Entry>): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, { html: entryHtml(), ...entry }]),
  );

/** What a block can take the place of. */
const isChangeable = (type: string): boolean =>
  /(Task|Activity|Gateway|IntermediateCatchEvent|IntermediateThrowEvent|EndEvent)$/.test(type);
