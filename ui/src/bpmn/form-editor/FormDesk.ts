import { FormEditor } from '@bpmn-io/form-js-editor';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import type {
  ComponentType,
  FormComponent,
  FormSchema,
} from '../../../../server/domain/forms/form-component.js';
import { makeFormFields } from './form-fields.js';
import { settleSchema } from './settle-schema.js';

interface Options {
  container: HTMLElement;
  nameOf: (type: ComponentType) => string;
  onChange: (schema: FormSchema) => void;
  /** The field that is chosen, as it is now; null: none, or the form itself. */
  onSelect: (field: FormComponent | null) => void;
}

interface CommandStack {
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}
interface Registry {
  get(id: string): FormComponent | undefined;
}
interface Selection {
  get(): FormComponent | null;
  set(field: FormComponent): void;
}
interface Modeling {
  editFormField(field: FormComponent, properties: object): void;
}

/**
 * The one place that knows the form editor: palette and form are its own, the properties of a field stand in our panel. Of its
 * components only those we render are there.
 */
export class FormDesk {
  readonly #editor: FormEditor;
  readonly #onSelect: Options['onSelect'];
  #original: FormSchema = { components: [] };
  /** What was shown or told last: the editor tells of a change after every import, too. */
  #last = '';

  constructor({ container, nameOf, onChange, onSelect }: Options) {
    this.#editor = new FormEditor({
      container,
      // Its own panel is drawn into the void.
      propertiesPanel: { parent: document.createElement('div') },
      additionalModules: [{ formFields: ['value', makeFormFields(nameOf)] }],
    });
    this.#onSelect = onSelect;
    this.#editor.on('selection.changed', 0, () => {
      onSelect(this.#chosen());
    });
    this.#editor.on('changed', 0, () => {
      onSelect(this.#chosen());
      this.#tell(onChange);
    });
  }

  async show(schema: FormSchema): Promise<void> {
    this.#original = schema;
    this.#last = JSON.stringify(schema);
    await this.#editor.importSchema(structuredClone(schema));
  }

  /** Changes properties of a field, as one step that can be undone. */
  edit(fieldId: string, properties: object): void {
    const field = this.#registry.get(fieldId);
    if (field === undefined) return;
    this.#editor.get<Modeling>('modeling').editFormField(field, properties);
  }

  select(fieldId: string): void {
    const field = this.#registry.get(fieldId);
    if (field !== undefined) this.#editor.get<Selection>('selection').set(field);
  }

  undo(): void {
    if (this.#stack.canUndo()) this.#stack.undo();
  }

  redo(): void {
    if (this.#stack.canRedo()) this.#stack.redo();
  }

  /** Shown again after it was away, with its selection and all that can be undone. */
  attachTo(container: HTMLElement): void {
    this.#editor.attachTo(container);
    this.#onSelect(this.#chosen());
  }

  detach(): void {
    this.#editor.detach();
  }

  destroy(): void {
    this.#editor.destroy();
  }

  #tell(onChange: Options['onChange']): void {
    const schema = settleSchema(this.#editor.saveSchema() as FormSchema, this.#original);
    const text = JSON.stringify(schema);
    if (text === this.#last) return;
    this.#last = text;
    onChange(schema);
  }

  #chosen(): FormComponent | null {
    const field = this.#editor.get<Selection>('selection').get();
    return field === null || field.type === 'default' ? null : { ...field };
  }

  get #registry(): Registry {
    return this.#editor.get<Registry>('formFieldRegistry');
  }

  get #stack(): CommandStack {
    return this.#editor.get<CommandStack>('commandStack');
  }
}
