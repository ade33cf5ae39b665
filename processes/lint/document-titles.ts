import { documentKinds } from '../../templates/index.js';

/** Kind of document → title, of every kind the product prints. */
export const documentTitles = (): Record<string, string> =>
  Object.fromEntries(Object.entries(documentKinds).map(([kind, { title }]) => [kind, title]));
