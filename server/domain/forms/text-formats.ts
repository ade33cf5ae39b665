import { creditCodeFault } from '../people/credit-code.js';
import { nameFault } from '../people/person-name.js';
import { phoneFault } from '../people/phone.js';

/** What a text field may be asked to be (`properties.format`), with the rule that judges it. */
export const textFormats = {
  'credit-code': creditCodeFault,
  'person-name': nameFault,
  phone: phoneFault,
} as const satisfies Record<string, (text: string) => string | null>;

export type TextFormat = keyof typeof textFormats;

/** Is it the name of a format? A schema is data. */
export function isTextFormat(name: unknown): name is TextFormat {
  return typeof name === 'string' && Object.hasOwn(textFormats, name);
}
