import type { Canvas } from '../services.js';

/** An entry of the palette or a pad that the keyboard reaches; what stands in it is ours, no markup of anybody else comes in. */
export const entryHtml = (inside = ''): string =>
  `<div class="entry" draggable="true" tabindex="0">${inside}</div>`;

/** Was it the keyboard, not the pointer, that activated an entry? A click without a button counts none. */
export const isByKeyboard = (event: Event): boolean =>
  event instanceof KeyboardEvent || (event.type === 'click' && (event as MouseEvent).detail === 0);

/** Entries of palette and pad are activated by Enter and space, as buttons are; the library knows only the pointer. */
export function keepEntriesPressed(canvas: Canvas): void {
  canvas.getContainer().addEventListener('keydown', (event) => {
    const entry = event.target instanceof Element ? event.target.closest(entries) : null;
    if (entry === null || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    // menus open beside what was clicked
    const { right: clientX, top: clientY } = entry.getBoundingClientRect();
    entry.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
    // the entry may be gone with what it did
    canvas.restoreFocus();
  });
}

const entries = '.djs-palette .entry, .djs-context-pad .entry';
