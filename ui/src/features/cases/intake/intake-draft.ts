import { createContext, use } from 'react';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import {
  identityKindIds,
  readIdentity,
  type IdentityKind,
  type IdentityReading,
} from '../../../../../server/domain/people/identity-document.js';
import { NewApplication } from '../../../../../server/cases/create-application-api.js';

/** An application while it is being written; the schema judges it when it is filed. */
export type Draft = Record<string, unknown>;

export interface IntakeForm {
  draft: Draft;
  /** Path in the body with `/`: `applicant/name`. */
  set: (path: string, value: unknown) => void;
  faults: readonly Fault[];
}

export const IntakeContext = createContext<IntakeForm | null>(null);

export function useIntake(): IntakeForm {
  const form = use(IntakeContext);
  if (form === null) throw new Error('this field stands in the intake form only');
  return form;
}

/** The value at a path. */
export function valueAt(draft: Draft, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), draft);
}

/** The draft with the value at a path replaced. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const [name = '', ...rest] = path.split('/');
  if (rest.length === 0) return { ...draft, [name]: value };
  const inner = draft[name];
  return { ...draft, [name]: withValue(isRecord(inner) ? inner : {}, rest.join('/'), value) };
}

/** Judges the draft by the schema of the endpoint; what was left empty was not given. */
export function judgeDraft(
  draft: Draft,
): { ok: true; body: NewApplication } | { ok: false; faults: Fault[] } {
  const parsed = NewApplication.safeParse(withoutBlanks(draft));
  if (parsed.success) return { ok: true, body: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => ({
      pointer: path.map((part) => `/${String(part)}`).join(''),
      detail: message,
    })),
  };
}

/** The applicant's document as far as it is typed: its number and, once that is in order, what it tells. */
export function identityOf(draft: Draft): {
  kind: IdentityKind;
  number: string;
  reading: IdentityReading | null;
} {
  const typed = valueAt(draft, 'applicant/identityNumber');
  const number = typeof typed === 'string' ? typed.trim() : '';
  const chosen = valueAt(draft, 'applicant/identityKind');
  const kind = identityKindIds.find((known) => known === chosen) ?? 'resident-id';
  const reading = readIdentity(kind, number);
  return { kind, number, reading: 'fault' in reading ? null : reading };
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isRecord(value)) return typeof value === 'string' ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, withoutBlanks(inner)] as const)
      .filter(([, inner]) => inner !== '' && inner !== undefined && inner !== null),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
