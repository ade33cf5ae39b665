import { ApiProblem } from '../../../api/ApiProblem.js';

interface Faults<Name extends string> {
  /** For the fields they stand in. */
  fields: { name: Name; errors: string[] }[];
  /** What belongs to no field. */
  rest: unknown;
}

/** The faults of a refused form by its fields, in the language of the screens, and the refusal itself when it is about none of them. */
export function fieldFaults<Name extends string>(
  error: unknown,
  names: readonly Name[],
  word: (text: string) => string,
): Faults<Name> {
  const faults = error instanceof ApiProblem ? error.faults : [];
  const fields = names.flatMap((name) => {
    const errors = faults
      .filter(({ pointer }) => pointer === `/${name}`)
      .map(({ detail }) => word(detail));
    return errors.length === 0 ? [] : [{ name, errors }];
  });
  return { fields, rest: fields.length === 0 ? error : null };
}
