import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormComponent } from '../../../../server/domain/forms/form-component.js';
import { Field } from '../../form/Field.js';
import { BoundFields } from './BoundFields.js';
import { hasOptions, isFrame, isShownOnly } from './field-kinds.js';
import { OptionFields } from './OptionFields.js';
import { TextInput } from './TextInput.js';

export interface FieldPanelProps {
  field: FormComponent;
  /** Changes properties as one step; undefined takes one away. */
  onChange: (properties: Partial<Record<keyof FormComponent, unknown>>) => void;
}

/** The properties of a field in the words of whoever fills it in; what only the program needs stands last. */
export function FieldPanel({ field, onChange }: FieldPanelProps) {
  const { t } = useTranslation();
  const { type } = field;
  const asks = !isShownOnly(type) && !isFrame(type);
  const name = isFrame(type) ? 'path' : 'key';
  return (
    <>
      <h2>{t('formEditor.typeOf', { type: typeName(t, type) })}</h2>
      {type === 'text' && (
        <TextInput
          label={t('formEditor.text')}
          isLong
          value={field.text ?? ''}
          onChange={(text) => {
            onChange({ text });
          }}
        />
      )}
      {!isShownOnly(type) && (
        <TextInput
          label={t('formEditor.label')}
          value={field.label ?? ''}
          onChange={(label) => {
            onChange({ label });
          }}
        />
      )}
      {asks && (
        <>
          <TextInput
            label={t('formEditor.description')}
            isLong
            value={field.description ?? ''}
            onChange={(text) => {
              onChange({ description: text === '' ? undefined : text });
            }}
          />
          <Checkbox
            checked={field.validate?.required ?? false}
            onChange={({ target }) => {
              onChange({ validate: withRule(field, 'required', target.checked || undefined) });
            }}
          >
            {t('formEditor.required')}
          </Checkbox>
        </>
      )}
      {hasOptions(type) && <OptionFields field={field} onChange={onChange} />}
      <BoundFields field={field} onChange={onChange} />
      {asks && <Readonly field={field} onChange={onChange} />}
      <TextInput
        label={t('formEditor.hide')}
        description={t('formEditor.hideHint')}
        value={field.conditional?.hide ?? ''}
        onChange={(hide) => {
          onChange({ conditional: hide === '' ? undefined : { hide } });
        }}
      />
      {!isShownOnly(type) && (
        <TextInput
          label={t('formEditor.key')}
          description={t('formEditor.keyHint')}
          value={field[name] ?? ''}
          onChange={(value) => {
            onChange({ [name]: value === '' ? undefined : value });
          }}
        />
      )}
      {asks && <Routing field={field} onChange={onChange} />}
    </>
  );
}

/** The rules of a field with one changed; undefined takes it away, and the last one the rules. */
export function withRule(
  { validate = {} }: FormComponent,
  name: keyof NonNullable<FormComponent['validate']>,
  value: unknown,
): object | undefined {
  const rules: [string, unknown][] = Object.entries({ ...validate, [name]: value });
  const kept = rules.filter(([, rule]) => rule !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function Readonly({ field, onChange }: FieldPanelProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      checked={field.readonly ?? false}
      onChange={({ target }) => {
        onChange({ readonly: target.checked || undefined });
      }}
    >
      {t('formEditor.readonly')}
    </Checkbox>
  );
}

/** Conditions of the diagram read only what is handed on. */
function Routing({ field, onChange }: FieldPanelProps) {
  const { t } = useTranslation();
  const { routing, ...others } = field.properties ?? {};
  return (
    <Field label={t('formEditor.routing')} description={t('formEditor.routingHint')}>
      {(control) => (
        <Checkbox
          id={control.id}
          checked={routing === 'true'}
          onChange={({ target }) => {
            const after = target.checked ? { ...others, routing: 'true' } : others;
            onChange({ properties: Object.keys(after).length === 0 ? undefined : after });
          }}
        >
          {t('formEditor.routingYes')}
        </Checkbox>
      )}
    </Field>
  );
}

function typeName(t: ReturnType<typeof useTranslation>['t'], type: string): string {
  return (t as (key: string) => string)(`formEditor.types.${type}`);
}
