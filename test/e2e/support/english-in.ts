import type { Locator } from '@playwright/test';

/** What people wrote is in whatever language: expressions, names of headers, ids. */
const written = '.cm-content, option, code, .bio-properties-panel-collapsible-entry-header-title';

/** English words the page says in this part of itself, also by titles and labels; abbreviations of the notation apart. */
export async function englishIn(place: Locator): Promise<string[]> {
  const texts = await place.evaluate((root, typed) => {
    const found: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest(typed) != null) continue;
      if (node instanceof Text) found.push(node.data);
      else if (node instanceof Element) {
        for (const name of ['title', 'aria-label', 'placeholder']) {
          found.push(node.getAttribute(name) ?? '');
        }
      }
    }
    return found;
  }, written);
  return [
    ...new Set(
      texts.filter((text) =>
        /[A-Za-z]{3}/.test(text.replace(/\b[A-Z]+\b|\(header\)|（header）/g, '')),
      ),
    ),
  ];
}
