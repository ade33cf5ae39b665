import { formFields, iconsByType } from '@bpmn-io/form-js-viewer';
import {
  componentTypes,
  type ComponentType,
} from '../../../../server/domain/forms/form-component.js';
import { fieldKinds } from './field-kinds.js';

interface FieldConfig {
  type: string;
  create: (attributes: object, isNew?: boolean) => object;
  [name: string]: unknown;
}
type FieldDefinition = ((props: object) => unknown) & { config: FieldConfig };

const stock = formFields as unknown as readonly FieldDefinition[];
const draw = (type: string): FieldDefinition => {
  const found = stock.find(({ config }) => config.type === type);
  if (found === undefined) throw new Error(`the form editor has no ${type}`);
  return found;
};

/** The components of the editor: ours and no others, each under its own name and drawn like one it knows. */
export function makeFormFields(nameOf: (type: ComponentType) => string): object {
  const fields: Record<string, FieldDefinition> = { default: draw('default') };
  for (const type of componentTypes) fields[type] = ownField(type, nameOf(type));
  return {
    _formFields: fields,
    get: (type: string) => fields[type],
    register: (type: string, field: FieldDefinition) => {
      fields[type] = field;
    },
  };
}

function ownField(type: ComponentType, name: string): FieldDefinition {
  const { like, group } = fieldKinds[type];
  const base = draw(like);
  const { config } = base;
  const isOwn = type !== like;
  return Object.assign((props: object) => base(props), {
    config: {
      ...config,
      // A label of the kind would be given to every field of a file that has none.
      label: undefined,
      ...{ type, name, group, icon: iconsByType(like) as unknown },
      create: (attributes: object, isNew = true) => {
        const named = isNew ? { label: name, ...attributes } : attributes;
        return isOwn ? { ...named } : config.create(named, isNew);
      },
    },
  });
}
