import type { Page } from 'puppeteer-core';

/** Runs in the browser, as text: it is no code of this program, which knows no `document`. */
const findLeaving = `(() => {
  const main = document.querySelector('.document');
  main.style.width = main.classList.contains('landscape') ? '225mm' : '156mm';
  const area = main.getBoundingClientRect();
  const words = (node) => node.textContent.trim().slice(0, 30);
  const found = [];
  const check = (what, rect, room, edge) => {
    const over = Math.max(rect.right + edge - room.right, room.left - (rect.left - edge));
    if (rect.width > 0 && over > 0.1) found.push(what + ' +' + over.toFixed(1));
  };
  for (const table of main.querySelectorAll('table')) check('table', table.getBoundingClientRect(), area, 1);
  for (const element of main.querySelectorAll('*')) check(element.tagName + ' ' + words(element), element.getBoundingClientRect(), area, 0);
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.data.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const cell = text.parentElement.closest('td, th');
    const room = (cell ?? main).getBoundingClientRect();
    for (const rect of range.getClientRects()) check('text ' + words(text), rect, room, 0);
    const money = text.parentElement.closest('td.money');
    if (money && range.getClientRects().length > 1) found.push('broken amount ' + words(text));
  }
  return found;
})()`;

/**
 * What of a paper leaves its place and by how many CSS pixels: text its cell, anything the text area; and amounts broken over two
 * lines. The outer lines of a table are drawn up to a pixel outside of it, and print cuts off what leaves the text area.
 */
export async function findOverflow(page: Page, html: string): Promise<string[]> {
  await page.emulateMediaType('print');
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  return (await page.evaluate(findLeaving)) as string[];
}
