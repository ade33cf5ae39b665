import { ElementBadges } from './element-badges.js';
import type { Overlays, Registry } from './services.js';

/** What people still discuss of an element. */
export interface Remark {
  elementId: string;
  count: number;
  /** In the language of the screens. */
  label: string;
}

/** The number of open threads at each element; a click opens them. */
export const remarkBadges = (
  overlays: Overlays,
  registry: Registry,
  open: (elementId: string) => void,
): ElementBadges<Remark> =>
  new ElementBadges(
    {
      type: 'remark',
      // what the lint says stands above
      position: { bottom: 10, left: -14 },
      draw: ([remark], { id }) => {
        const mark = document.createElement('button');
        mark.className = 'remark-badge';
        mark.type = 'button';
        mark.title = remark?.label ?? '';
        mark.setAttribute('aria-label', mark.title);
        mark.append(String(remark?.count ?? 0));
        mark.addEventListener('click', () => {
          open(id);
        });
        return mark;
      },
    },
    overlays,
    registry,
  );
