/** Identity and bank numbers (15–19 digits, the last of an identity number may be X) and mobile numbers, standing alone. */
const numbers = /(?<![\w-])(?:\d{14,18}[\dXx]|1[3-9]\d{9})(?![\w-])/g;

/** A net below those who write: whatever looks like the number of a person keeps its last four symbols only. */
export function maskNumbers<T>(value: T): T {
  return mask(value) as T;
}

function mask(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(numbers, masked);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mask(part)]));
}

const masked = (digits: string): string => '*'.repeat(digits.length - 4) + digits.slice(-4);
