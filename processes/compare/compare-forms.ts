import type { Change } from './change.js';
import { compareItems, compareOrder } from './compare-items.js';
import { formItems, readFormFile } from './form-items.js';

const placeOfField = (index: number): string => `第${index + 1}项`;

/** Two versions of a form: fields, what is set of them, and fields that stand elsewhere. */
export function compareForms(file: string, before: string, after: string): Change[] {
  const [old, now] = [before, after].map((content) =>
    formItems(readFormFile(file, content).components),
  ) as [ReturnType<typeof formItems>, ReturnType<typeof formItems>];
  return [...compareItems(file, old, now), ...compareOrder(file, old, now, placeOfField)];
}
