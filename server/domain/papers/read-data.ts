import type { Fen } from '../basics/money.js';
import type { RegisteredPerson } from './paper.js';

/** Every person a paper names with the number of a document, wherever in its data; numbers masked for the reader are left out. */
export function peopleIn(data: unknown): RegisteredPerson[] {
  if (Array.isArray(data)) return data.flatMap(peopleIn);
  if (!isRecord(data)) return [];
  const inside = Object.values(data).flatMap(peopleIn);
  const name = data['name'] ?? data['payeeName'];
  const { identityNumber } = data;
  if (typeof name !== 'string' || typeof identityNumber !== 'string') return inside;
  return identityNumber.includes('*') ? inside : [{ name, identityNumber }, ...inside];
}

/** The applicants a paper names; null when its kind names none. */
export function applicantNames(data: Record<string, unknown>): string[] | null {
  const { applicants, applicantNames: names } = data;
  if (Array.isArray(applicants)) return applicants.flatMap(nameOf);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : null;
}

/** Text of a field at the top of the data; null when it is none. */
export function textAt(data: Record<string, unknown>, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' ? value : null;
}

/** Amount of a field at the top of the data in fen; null when it is none. */
export function fenAt(data: Record<string, unknown>, key: string): Fen | null {
  const value = data[key];
  return typeof value === 'number' ? value : null;
}

/** An object of a field at the top of the data; empty when it is none. */
export function recordAt(data: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = data[key];
  return isRecord(value) ? value : {};
}

/** Objects of a list at the top of the data. */
export function rowsAt(data: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = data[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function nameOf(person: unknown): string[] {
  return isRecord(person) && typeof person['name'] === 'string' ? [person['name']] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
