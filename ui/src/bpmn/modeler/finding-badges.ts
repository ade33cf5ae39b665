import type { Finding } from '../../../../processes/lint/lint-rule.js';
import { ElementBadges } from './element-badges.js';
import type { Drawn, Overlays, Registry } from './services.js';

/** Marks on the elements the lint complains of; the sentence is read where the pointer or the focus is. */
export const findingBadges = (
  overlays: Overlays,
  registry: Registry,
  select: (element: Drawn) => void,
): ElementBadges<Finding> =>
  new ElementBadges(
    {
      type: 'finding',
      // at the left: the pad of a selected step opens at its right
      position: { top: -16, left: -14 },
      draw: (findings, element) =>
        badge(findings, () => {
          select(element);
        }),
    },
    overlays,
    registry,
  );

function badge(findings: readonly Finding[], onOpen: () => void): HTMLElement {
  const isError = findings.some(({ severity }) => severity === 'error');
  const mark = document.createElement('button');
  mark.className = `finding-badge ${isError ? 'is-error' : 'is-warning'}`;
  mark.type = 'button';
  mark.addEventListener('click', onOpen);
  mark.setAttribute('aria-label', findings.map(({ message }) => message).join('\n'));
  mark.append(findings.length > 1 ? String(findings.length) : '!');
  const told = document.createElement('ul');
  told.append(
    ...findings.map(({ message }) => {
      const line = document.createElement('li');
      line.textContent = message;
      return line;
    }),
  );
  mark.append(told);
  return mark;
}
