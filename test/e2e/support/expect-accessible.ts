import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * Fails with every breach of WCAG 2.1 A and AA that axe finds on the page, and in each paper a frame of it shows. Papers lie in frames where
 * nothing runs, not even the timers axe waits for: it would wait for ever. So the page is judged with its frames closed, and each paper
 * as a page of its own.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await standsStill(page);
  expect(await breachesOf(page)).toEqual([]);
  for (const paper of await papersOn(page)) {
    expect(await breachesOfPaper(page, paper)).toEqual([]);
  }
}

/** A window that is still fading in is pale, which is no breach; what turns for ever is not waited for. */
async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}

async function breachesOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ iframes: false })
    // Only this mode keeps to the option; the other one goes into every frame it finds.
    .setLegacyMode()
    .withTags(rules)
    // The diagram is a picture with a description; its library's mark must stay as it is.
    .exclude('.diagram-canvas')
    // The pale word across a draft is an ornament; the state beside the title says the same.
    .exclude('.draft-mark')
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** The HTML of every paper to be seen on the page. */
async function papersOn(page: Page): Promise<string[]> {
  const frames = await page.locator('iframe:visible').elementHandles();
  const papers = await Promise.all(
    frames.map(async (element) => (await element.contentFrame())?.content() ?? ''),
  );
  return papers.filter((html) => html !== '');
}

async function breachesOfPaper(page: Page, html: string): Promise<string[]> {
  const desk = await page.context().newPage();
  try {
    await desk.setContent(html);
    return await breachesOf(desk);
  } finally {
    await desk.close();
  }
}
