import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { Drawn, Overlays, Registry } from './services.js';

const overlayType = 'finding';

/** Marks on the elements the lint complains of; the sentence is read where the pointer or the focus is. */
export class FindingBadges {
  readonly #overlays: Overlays;
  readonly #registry: Registry;
  #findings: readonly Finding[] = [];
  #shown = '';

  readonly #select: (element: Drawn) => void;

  constructor(overlays: Overlays, registry: Registry, select: (element: Drawn) => void) {
    this.#select = select;
    this.#overlays = overlays;
    this.#registry = registry;
  }

  show(findings: readonly Finding[]): void {
    this.#findings = findings;
    const text = JSON.stringify(findings);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#draw();
  }

  /** The diagram was imported anew: the marks of the last one went with it. */
  again(): void {
    this.#draw();
  }

  #draw(): void {
    this.#overlays.remove({ type: overlayType });
    for (const [id, findings] of byElement(this.#findings)) {
      const element = this.#registry.get(id);
      // what concerns the process as a whole has no place in the diagram
      if (element?.parent == null) continue;
      this.#overlays.add(id, overlayType, {
        // at the left: the pad of a selected step opens at its right
        position: { top: -16, left: -14 },
        html: badge(findings, () => {
          this.#select(element);
        }),
        scale: { min: 0.8, max: 1 },
      });
    }
  }
}

function byElement(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    found.set(finding.elementId, [...(found.get(finding.elementId) ?? []), finding]);
  }
  return found;
}

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
