import { createHash } from 'node:crypto';
import type { DocumentKind } from '../define.js';
import { partNames, partSource } from '../render/template-files.js';
import { helperWords } from './helper-words.js';
import { elementNames, knownClasses } from './markup-vocabulary.js';
import { dataShape } from './shape.js';

/** Hash over all the check of a kind goes by: as long as it is the same, a text that passed still passes. */
export function checkFingerprint({ data, head, isSealed }: DocumentKind): string {
  const parts = ['head', ...partNames].map((name) => partSource(name, head));
  const vocabulary = [helperWords, elementNames, [...knownClasses()], parts];
  const all = JSON.stringify([dataShape(data), isSealed, vocabulary]);
  return createHash('sha256').update(all).digest('hex');
}
