import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { EntryControl } from './EntryControl.js';
import type { Entered, EntryField } from './entry-schema.js';
import '../../../form/form.css';

interface Props {
  schema: EntryField;
  entered: Entered;
  /** Pointers begin with `/<field>`. */
  faults: readonly Fault[];
  isDisabled: boolean;
  onChange: (entered: Entered) => void;
}

/** The form of a paper, drawn from the schema of its entries. */
export function EntryForm({ schema, entered, faults, isDisabled, onChange }: Props) {
  return (
    <div className="form-grid">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <EntryControl
          key={name}
          name={name}
          field={field}
          isRequired={schema.required?.includes(name) ?? false}
          value={entered[name]}
          faults={faultsBelow(faults, name)}
          isDisabled={isDisabled}
          onChange={(value) => {
            onChange(withValue(entered, name, value));
          }}
        />
      ))}
    </div>
  );
}

/** The faults of a field, their pointers from there on. */
export function faultsBelow(faults: readonly Fault[], name: string | number): Fault[] {
  const base = `/${name}`;
  return faults
    .filter(({ pointer }) => pointer === base || pointer.startsWith(`${base}/`))
    .map(({ pointer, detail }) => ({ pointer: pointer.slice(base.length), detail }));
}

/** An emptied field is left out, so that the check says it is missing. */
export function withValue(entered: Entered, name: string, value: unknown): Entered {
  const rest = Object.entries(entered).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
}
