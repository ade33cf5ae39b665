import type { ModdleElement } from 'bpmn-moddle';
import { mappingsOfCall } from '../../../../processes/element-templates/call-mappings.js';
import {
  calledElement,
  extensions,
  ioMapping,
  messageNamed,
  taskHeaders,
} from '../../../../processes/element-templates/make-element.js';
import { answerOf } from '../../../../processes/element-templates/answer-of.js';
import { messageWords } from '../../../../processes/element-templates/reference-words.js';
import { childrenOf } from '../../../../processes/package/moddle-tree.js';
import {
  conditionOf,
  eventOf,
  extensionOf,
  headersOf,
  propertiesOf,
  textOf,
} from './element-values.js';
import type { ProcessEditor } from './ProcessEditor.js';
import {
  definitionsOf,
  type BpmnFactory,
  type Connection,
  type Drawn,
  type Modeling,
} from './services.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What the panel changes of an element: each change is one step of undo. */
export class ElementEdits {
  readonly #modeling: Modeling;
  readonly #factory: BpmnFactory;

  constructor(
    editor: ProcessEditor,
    private readonly element: Drawn,
  ) {
    this.#modeling = editor.get('modeling');
    this.#factory = editor.get('bpmnFactory');
  }

  rename(name: string): void {
    this.#modeling.updateProperties(this.element, { name: name === '' ? undefined : name });
  }

  explain(text: string): void {
    const documentation = text === '' ? [] : [this.#create('bpmn:Documentation', { text })];
    this.#modeling.updateProperties(this.element, { documentation });
  }

  /** A property of our own that the engine ignores. */
  setProperty(name: string, value: string): void {
    const all = { ...propertiesOf(this.element), [name]: value };
    const properties = Object.entries(all)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => this.#create('zeebe:Property', { name: key, value: text }));
    const made = this.#create('zeebe:Properties', { properties });
    this.#put('zeebe:Properties', properties.length === 0 ? null : made);
  }

  /** Headers to set; an undefined one is taken away. */
  setHeaders(changes: Attributes): void {
    const all = Object.entries({ ...headersOf(this.element), ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const made = taskHeaders(this.#create, Object.fromEntries(all));
    this.#put('zeebe:TaskHeaders', all.length === 0 ? null : made);
  }

  assign({ role, assignee }: { role: string | undefined; assignee: string | undefined }): void {
    const made = this.#create('zeebe:AssignmentDefinition', {
      ...(assignee === undefined ? {} : { assignee }),
      ...(role === undefined ? {} : { candidateGroups: role }),
    });
    this.#put(
      'zeebe:AssignmentDefinition',
      role === undefined && assignee === undefined ? null : made,
    );
  }

  setForm(formKey: string | undefined): void {
    const made = this.#create('zeebe:FormDefinition', { formKey });
    this.#put('zeebe:FormDefinition', formKey === undefined ? null : made);
  }

  /** What the act is and, where the form was that of the last act, its form with it: one change. */
  setAct(act: string | undefined, formKey: string | undefined): void {
    const others = Object.entries(headersOf(this.element)).filter(([key]) => key !== 'act');
    const headers = Object.fromEntries(act === undefined ? others : [['act', act], ...others]);
    const kept = this.#valuesWithout(['zeebe:TaskHeaders', 'zeebe:FormDefinition']);
    this.#replaceAll([
      ...(formKey === undefined ? [] : [this.#create('zeebe:FormDefinition', { formKey })]),
      ...kept,
      ...(Object.keys(headers).length === 0 ? [] : [taskHeaders(this.#create, headers)]),
    ]);
  }

  /** What the system does; the headers of the last job go, since they name things of another kind. */
  setJob(type: string, headers: Readonly<Record<string, string>>): void {
    this.#replaceAll([
      this.#create('zeebe:TaskDefinition', { type, retries: '3' }),
      ...this.#valuesWithout(['zeebe:TaskDefinition', 'zeebe:TaskHeaders']),
      ...(Object.keys(headers).length === 0 ? [] : [taskHeaders(this.#create, headers)]),
    ]);
  }

  /** Calls a process by the release of the case, with what that process is given and gives back. */
  call(sourceId: string): void {
    const { inputs, outputs } = mappingsOfCall(sourceId);
    this.#replaceAll([
      calledElement(this.#create, sourceId),
      ...this.#valuesWithout(['zeebe:CalledElement', 'zeebe:IoMapping']),
      ioMapping(this.#create, inputs, outputs),
    ]);
  }

  await(message: string): void {
    const event = eventOf(this.element);
    if (event === null) return;
    const correlationKey = messageWords[message]?.correlationKey ?? '=caseId';
    const messageRef = messageNamed(
      this.#create,
      { kind: 'message', message, correlationKey },
      definitionsOf(this.element),
    );
    this.#modeling.updateModdleProperties(this.element, event.definition, { messageRef });
  }

  /** The condition of a flow as FEEL with its leading `=`; null: none. A flow without a name gets the answer it stands for. */
  setCondition(expression: string | null): void {
    const { businessObject } = this.element;
    const conditionExpression =
      expression === null ? undefined : this.#create('bpmn:FormalExpression', { body: expression });
    const isNamed = textOf(businessObject['name']) !== '';
    const name = isNamed || expression === null ? undefined : answerOf(expression);
    this.#modeling.updateProperties(this.element, {
      conditionExpression,
      ...(name === undefined ? {} : { name }),
    });
  }

  /** Makes the flow the way in all other cases, or takes that away. */
  setDefault(isDefault: boolean): void {
    const { source, businessObject } = this.element as Connection;
    if (isDefault && conditionOf(this.element) !== '') this.setCondition(null);
    const chosen = isDefault ? businessObject : undefined;
    this.#modeling.updateProperties(source, { default: chosen });
  }

  readonly #create = (type: string, attributes?: Record<string, unknown>): ModdleElement =>
    this.#factory.create(type, attributes);

  #valuesWithout(types: readonly string[]): ModdleElement[] {
    const holder = childrenOf(this.element.businessObject, 'extensionElements')[0];
    const values = holder === undefined ? [] : childrenOf(holder, 'values');
    return values.filter(({ $type }) => !types.includes($type));
  }

  #put(type: string, made: ModdleElement | null): void {
    const known = extensionOf(this.element, type);
    const values = this.#valuesWithout([type]);
    // what is changed stays where it stood, so that comparing versions shows the change alone
    const all = this.#valuesWithout([]);
    const at = known === undefined ? values.length : all.indexOf(known);
    if (made !== null) values.splice(at, 0, made);
    this.#replaceAll(values);
  }

  #replaceAll(values: ModdleElement[]): void {
    const { businessObject } = this.element;
    const made = values.length === 0 ? undefined : extensions(this.#create, values);
    if (made) made['$parent'] = businessObject;
    this.#modeling.updateProperties(this.element, { extensionElements: made });
  }
}
