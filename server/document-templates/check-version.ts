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

/** The errors of a text, in Chinese; null when papers can be printed by it. */
export function textFault(kind: DocumentKindId, body: string): string | null {
  const definition: DocumentKind = documentKinds[kind];
  const errors = checkTemplate(definition, body).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return errors
    .map(({ line, message }) => `第${line}行：${message}`)
    .join('；')
    .slice(0, 500);
}
