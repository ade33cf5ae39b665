import { Checkbox } from 'antd';
import type { FieldProps } from '../FormField.js';

/** A single box; its label stands beside it. */
export function TickField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  return (
    <div className="field" data-faulty={faults.length > 0 || undefined}>
      <Checkbox
        checked={value === true}
        disabled={isReadOnly}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      >
        {component.label}
        {component.validate?.required === true && (
          <span className="field-required" aria-hidden>
            *
          </span>
        )}
      </Checkbox>
      {faults.map(({ pointer, detail }) => (
        <p key={pointer} className="field-fault" role="alert">
          {detail}
        </p>
      ))}
      {component.description !== undefined && (
        <p className="field-description">{component.description}</p>
      )}
    </div>
  );
}
