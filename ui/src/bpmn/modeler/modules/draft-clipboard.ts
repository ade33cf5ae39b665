import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from '../../../../../processes/package/moddle-tree.js';
import { definitionsOf, type BpmnFactory, type Canvas, type EventBus } from '../services.js';

/** What was copied last, in whatever diagram, as text: each diagram reads elements of its own from it. */
let copied: string | null = null;

interface Moddle {
  create(type: string, attributes: object): ModdleElement;
  getTypeDescriptor(type: string): object | undefined;
}

interface Paste {
  tree?: object;
  hints?: object;
}

interface Pasted {
  descriptor: { businessObject: ModdleElement; referencedRootElement?: ModdleElement };
}

/** Before the library puts in a message or error of its own. */
const beforeReference = 1000;
/** Before the library looks into the clipboard of this one diagram. */
const first = 2050;

/**
 * One clipboard for all diagrams of the session, where the library has one a diagram, or that of the system, which browsers keep from
 * pages of an office's own network. What is pasted gets new ids; a message or error it refers to is that of the
 * diagram where it has one of the name, else one copy for all that was pasted.
 */
export class DraftClipboard {
  static $inject = ['eventBus', 'copyPaste', 'moddle', 'canvas', 'bpmnFactory'];

  /** Messages and errors that came with what is being pasted. */
  #brought: ModdleElement[] = [];
  #isPasting = false;

  constructor(
    eventBus: EventBus,
    copyPaste: { paste(context: Paste): unknown },
    moddle: Moddle,
    private readonly canvas: Canvas,
    private readonly bpmnFactory: BpmnFactory,
  ) {
    eventBus.on(
      'copyPaste.elementsCopied',
      first,
      ({ tree, hints }: { tree: object; hints: { clip?: boolean } }) => {
        copied = JSON.stringify(tree);
        hints.clip = false;
      },
    );
    eventBus.on('copyPaste.pasteElements', first, (context: Paste) => {
      if (context.tree !== undefined || copied === null) return undefined;
      this.#brought = [];
      const tree = JSON.parse(copied, elementsBy(moddle)) as object;
      this.#isPasting = true;
      try {
        copyPaste.paste({ ...context, tree });
      } finally {
        this.#isPasting = false;
      }
      // this attempt had nothing to paste
      return false;
    });
    // the library would keep an id that is free in this diagram, though it stands for another step of the package
    eventBus.on(
      'moddleCopy.canCopyProperty',
      first,
      ({ propertyName }: { propertyName: string }) =>
        this.#isPasting && propertyName === 'id' ? false : undefined,
    );
    eventBus.on('copyPaste.pasteElement', beforeReference, ({ descriptor }: Pasted) => {
      const { businessObject, referencedRootElement } = descriptor;
      if (referencedRootElement === undefined) return;
      refer(businessObject, this.#ownOf(referencedRootElement));
      delete descriptor.referencedRootElement;
    });
  }

  #ownOf(reference: ModdleElement): ModdleElement {
    const roots = childrenOf(definitionsOf(this.canvas.getRootElement()), 'rootElements');
    const own = [...roots, ...this.#brought].find((one) => isSame(one, reference));
    if (own !== undefined) return own;
    const { $type, name, errorCode, extensionElements } = reference;
    const made = this.bpmnFactory.create($type, { name, errorCode, extensionElements });
    for (const inner of childrenOf(made, 'extensionElements')) inner['$parent'] = made;
    this.#brought.push(made);
    return made;
  }
}

/** Reads elements of the notation back from text; what stands several times in it under one id is one element. */
function elementsBy(moddle: Moddle): (key: string, value: unknown) => unknown {
  const known = new Map<unknown, ModdleElement>();
  return (_, value) => {
    if (typeof value !== 'object' || value === null || !('$type' in value)) return value;
    const { $type, ...attributes } = value as { $type: string; id?: string };
    const before = attributes.id === undefined ? undefined : known.get(attributes.id);
    if (before !== undefined) return before;
    if (moddle.getTypeDescriptor($type) === undefined) return undefined;
    const made = moddle.create($type, attributes);
    if (attributes.id !== undefined) known.set(attributes.id, made);
    return made;
  };
}

const isSame = (one: ModdleElement, other: ModdleElement): boolean =>
  one.$type === other.$type &&
  one['name'] === other['name'] &&
  one['errorCode'] === other['errorCode'];

const references: Readonly<Record<string, string>> = {
  'bpmn:Message': 'messageRef',
  'bpmn:Error': 'errorRef',
  'bpmn:Escalation': 'escalationRef',
  'bpmn:Signal': 'signalRef',
};

/** A task refers to a message itself, an event by what it waits for. */
function refer(element: ModdleElement, root: ModdleElement): void {
  const property = references[root.$type];
  if (property === undefined) return;
  const [definition] = childrenOf(element, 'eventDefinitions');
  (definition ?? element)[property] = root;
}
