import type { Fault } from '../../../server/domain/basics/errors.js';
import type { FormComponent } from '../../../server/domain/forms/form-schema.js';
import { AttachmentsField } from './fields/AttachmentsField.js';
import { ChoiceField } from './fields/ChoiceField.js';
import { FactsField } from './fields/FactsField.js';
import { DateField } from './fields/DateField.js';
import { MoneyField } from './fields/MoneyField.js';
import { NumberField } from './fields/NumberField.js';
import { OfficeField } from './fields/OfficeField.js';
import { PayeesField } from './fields/PayeesField.js';
import { PersonField } from './fields/PersonField.js';
import { TextField } from './fields/TextField.js';
import { TickField } from './fields/TickField.js';
import { useTranslation } from 'react-i18next';

/** What every field of the closed list gets. */
export interface FieldProps {
  component: FormComponent;
  value: unknown;
  pointer: string;
  /** Faults of this field and of what lies inside it. */
  faults: readonly Fault[];
  isReadOnly: boolean;
  onChange: (value: unknown) => void;
}

/** One field by its type; the list is that of `server/domain/forms/form-component.ts`, lint refuses any other. */
export function FormField(props: FieldProps) {
  const { t } = useTranslation();
  switch (props.component.type) {
    case 'textfield':
    case 'textarea':
    case 'identity':
      return <TextField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'select':
    case 'radio':
    case 'checklist':
    case 'yesno':
      return <ChoiceField {...props} />;
    case 'facts':
      return <FactsField {...props} />;
    case 'checkbox':
      return <TickField {...props} />;
    case 'date':
    case 'datetime':
      return <DateField {...props} />;
    case 'office':
      return <OfficeField {...props} />;
    case 'person':
      return <PersonField {...props} />;
    case 'attachments':
      return <AttachmentsField {...props} />;
    case 'payees':
      return <PayeesField {...props} />;
    default:
      return <p role="alert">{t('form.unsupported', { type: props.component.type })}</p>;
  }
}
