import { useTranslation } from 'react-i18next';
import {
  enclosureKindOf,
  enclosureLimit,
} from '../../../../server/domain/forms/form-attachments.js';
import { Field } from '../Field.js';
import { useFormFacts } from '../form-facts.js';
import type { FieldProps } from '../FormField.js';
import { enclosureIds } from '../enclosure-ids.js';
import { fieldProps } from './field-props.js';

/** Files of the case that belong to the form; the value are their ids. Where nothing takes files in they are only counted. */
export function AttachmentsField({
  component,
  value,
  pointer,
  faults,
  isReadOnly,
  onChange,
}: FieldProps) {
  const { t } = useTranslation();
  const { Attachments, onSending } = useFormFacts();
  const ids = enclosureIds(value);
  const shown = fieldProps(component);
  return (
    <Field {...shown} faults={faults} isGroup>
      {() =>
        Attachments === undefined ? (
          <p>{t('form.files', { count: ids.length })}</p>
        ) : (
          <Attachments
            kind={enclosureKindOf(component)}
            label={shown.label}
            max={enclosureLimit(component)}
            value={ids}
            isDisabled={isReadOnly}
            onChange={onChange}
            onBusyChange={(isBusy) => onSending?.(pointer, isBusy)}
          />
        )
      }
    </Field>
  );
}
