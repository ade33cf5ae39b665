import type { Fault } from '../../../server/domain/basics/errors.js';
import { isFlatGroup, nameOf } from '../../../server/domain/forms/form-component.js';
import type { FormComponent, FormContext } from '../../../server/domain/forms/form-schema.js';
import { useWord } from '../i18n/use-word.js';
import { DynamicList } from './DynamicList.js';
import { isShown, type FormData } from './form-data.js';
import { FormField } from './FormField.js';
import './form.css';

export interface LevelProps {
  components: FormComponent[];
  /** Values of this level. */
  level: FormData;
  /** Values of the whole form: conditions read them. */
  root: FormData;
  /** JSON pointer of this level. */
  pointer: string;
  faults: readonly Fault[];
  context: FormContext;
  isReadOnly: boolean;
  onChange: (level: FormData) => void;
}

/** Draws one level of a form-js schema by the closed list of components; groups and lists draw the levels below. */
export function FormView(props: LevelProps) {
  const { components, level, root, context } = props;
  return (
    <div className="form-grid">
      {components
        .filter((component) => isShown(component, level, root, context))
        .map((component, index) => (
          <Component
            key={component.id ?? component.key ?? index}
            component={component}
            {...props}
          />
        ))}
    </div>
  );
}

function Component({ component, ...props }: LevelProps & { component: FormComponent }) {
  const word = useWord();
  switch (component.type) {
    case 'text':
      return <p className="form-text">{word(component.text ?? '')}</p>;
    case 'separator':
      return <hr className="form-separator" />;
    case 'group':
      return <Group component={component} {...props} />;
    case 'dynamiclist':
      return <DynamicList component={component} {...props} />;
    default:
      return <Leaf component={component} {...props} />;
  }
}

function Group({ component, ...props }: LevelProps & { component: FormComponent }) {
  const word = useWord();
  const name = nameOf(component);
  const inner = component.components ?? [];
  const below =
    isFlatGroup(component) || name === null
      ? {}
      : {
          level: (props.level[name] ?? {}) as FormData,
          pointer: `${props.pointer}/${name}`,
          onChange: (value: FormData) => {
            props.onChange({ ...props.level, [name]: value });
          },
        };
  return (
    <fieldset className="form-group">
      <legend>{word(component.label ?? '')}</legend>
      <FormView {...props} {...below} components={inner} />
    </fieldset>
  );
}

function Leaf({ component, ...props }: LevelProps & { component: FormComponent }) {
  const name = nameOf(component) ?? '';
  const pointer = `${props.pointer}/${name}`;
  return (
    <FormField
      component={component}
      value={props.level[name]}
      pointer={pointer}
      faults={props.faults.filter(
        (fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`),
      )}
      isReadOnly={props.isReadOnly || component.readonly === true || component.disabled === true}
      onChange={(value) => {
        props.onChange({ ...props.level, [name]: value });
      }}
    />
  );
}
