import { Form, type FormInstance } from 'antd';

/** The value of a field as it is typed; undefined until the form has one. */
export function useWatched<Values extends object, Name extends keyof Values & string>(
  form: FormInstance<Values>,
  name: Name,
): Values[Name] | undefined {
  return Form.useWatch((values) => values[name], form);
}
