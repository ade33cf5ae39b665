import { checkTemplate } from '../../templates/check/check-template.js';
import { checkFingerprint } from '../../templates/check/fingerprint.js';
import type { DocumentKind } from '../../templates/define.js';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';

const fingerprints = new Map<DocumentKindId, string>();

/** What the check of a kind goes by; cannot change while the program runs. */
export function fingerprintOf(kind: DocumentKindId): string {
  const known = fingerprints.get(kind);
  if (known !== undefined) return known;
  const made = checkFingerprint(documentKinds[kind]);
  fingerprints.set(kind, made);
  return made;
}

/** The first error of a text, in Chinese; null when papers can be printed by it. */
export function textFault(kind: DocumentKindId, body: string): string | null {
  const definition: DocumentKind = documentKinds[kind];
  const error = checkTemplate(definition, body).find(({ severity }) => severity === 'error');
  return error ? `第${error.line}行：${error.message}`.slice(0, 500) : null;
}
