import type { Finding } from '../lint-rule.js';

/** Rules of ours that say the same of an element, and say it better: with the law, or with what to choose. */
const sameMatter: Readonly<Record<string, readonly string[]>> = {
  'label-required': ['element-named'],
  'conditional-flows': ['gateway-default'],
  'no-disconnected': ['path-ends'],
  'no-implicit-start': ['path-ends'],
  'no-implicit-end': ['path-ends'],
  'end-event-required': ['path-ends'],
  'start-event-required': ['path-ends'],
  'camunda-compat/sequence-flow-condition': ['gateway-default'],
  'camunda-compat/called-element': ['call-matches'],
  'camunda-compat/implementation': ['reference-known'],
  'camunda-compat/message-reference': ['reference-known'],
  'camunda-compat/user-task-form': ['task-form'],
};

/** Has one of our rules said so of this element already? */
export function repeatedBy({ rule, file, elementId }: Finding, own: readonly Finding[]): boolean {
  const same = sameMatter[rule] ?? [];
  return own.some(
    (finding) =>
      finding.file === file && finding.elementId === elementId && same.includes(finding.rule),
  );
}
