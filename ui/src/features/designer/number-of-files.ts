import type { PackageFile } from '../../../../processes/package/package-files.js';

type Files = readonly PackageFile[];

const numbers = new WeakMap<Files, number>();
let last = 0;

/** A list of files stays the same list while nothing changes, so a number of its own stands for its contents, as key of what is made of it. */
export function numberOfFiles(files: Files): number {
  const known = numbers.get(files);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(files, last);
  return last;
}
