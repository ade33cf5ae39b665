import { maskAccount } from '../people/masking.js';

/** A text that is nothing but a number of a person, of card, account or phone; dates carry dashes, sums are no text. */
const personsNumber = /^[A-Za-z]{0,2}\d{8,}[Xx]?$/;

/**
 * Data of a paper for somebody who may read the paper itself: a number the paper prints masked (an account in a 领取通知书) is masked
 * in the data as well, so that another text shows no more than the paper does. `html`: the paper as issued.
 */
export function asPrinted(data: unknown, html: string): unknown {
  if (typeof data === 'string') {
    const isHidden = personsNumber.test(data.replaceAll(' ', '')) && !html.includes(data);
    return isHidden ? maskAccount(data) : data;
  }
  if (Array.isArray(data)) return data.map((one) => asPrinted(one, html));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, asPrinted(one, html)]));
}
