import type { DataSource } from 'typeorm';
import type { FormSchema } from '../domain/forms/form-schema.js';
import { ReleaseForm } from '../engine/release-form.entity.js';

const known = new WeakMap<DataSource, Map<string, FormSchema>>();

/** The form schema a task's key names. A released form never changes, so it is read once. */
export async function formOfTask(dataSource: DataSource, formKey: string): Promise<FormSchema> {
  const cache = known.get(dataSource) ?? new Map<string, FormSchema>();
  known.set(dataSource, cache);
  const cached = cache.get(formKey);
  if (cached) return cached;
  const released = await dataSource.manager.findOneBy(ReleaseForm, { formKey });
  if (!released) throw new Error(`form ${formKey} was never released here`);
  const schema = JSON.parse(released.formSchema) as FormSchema;
  cache.set(formKey, schema);
  return schema;
}
