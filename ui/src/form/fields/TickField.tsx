import { Checkbox } from 'antd';
import { useWord } from '../../i18n/use-word.js';
import type { FieldProps } from '../FormField.js';

/** A single box; its label stands beside it. */
export function TickField({ component, value, faults, isReadOnly, onChange }: FieldProps) {
  const word = useWord();
  const { label = '', description } = component;
  return (
    <div className="field" data-faulty={faults.length > 0 || undefined}>
      <Checkbox
        checked={value === true}
        disabled={isReadOnly}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      >
        <span title={word(label) === label ? undefined : label}>{word(label)}</span>
        {component.validate?.required === true && (
          <span className="field-required" aria-hidden>
            *
          </span>
        )}
      </Checkbox>
      {faults.map(({ pointer, detail }) => (
        <p key={pointer} className="field-fault" role="alert">
          {word(detail)}
        </p>
      ))}
      {description !== undefined && <p className="field-description">{word(description)}</p>}
    </div>
  );
}
