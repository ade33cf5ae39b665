import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** The diagram that is drawn, and the panel of what is selected in it. */
export class ModelerPage {
  readonly panel: Locator;
  readonly canvas: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('complementary', { name: '所选环节的内容' });
    this.canvas = page.getByRole('application', { name: '流程图' });
  }

  /** Waits until the diagram can be drawn in. */
  async isReady(): Promise<void> {
    await this.canvas.locator('.djs-palette .entry').first().waitFor();
    await this.panel.waitFor();
  }

  /** A shape or a flow by its id in the diagram. */
  element(id: string): Locator {
    return this.canvas.locator(`.djs-element[data-element-id="${id}"]`).first();
  }

  /** The steps drawn under this name. */
  steps(name: string): Locator {
    return this.canvas.locator('.djs-shape').filter({ hasText: name });
  }

  async select(id: string): Promise<void> {
    const { x, y } = await this.middleOf(id);
    // a second click would let it go
    const isSelected = await this.element(id).evaluate((node) =>
      node.classList.contains('selected'),
    );
    if (isSelected) return;
    await this.#page.mouse.click(x, y);
  }

  /** Drags a step of the palette onto a flow: it stands between the two that the flow joins. */
  async dropOnFlow(block: string, flowId: string): Promise<void> {
    const entry = this.canvas.locator('.djs-palette .entry').filter({ hasText: block });
    const box = await entry.boundingBox();
    if (box === null) throw new Error(`no ${block} in the palette`);
    await this.drag({ x: box.x + 20, y: box.y + 12 }, await this.middleOf(flowId));
    await this.#page.keyboard.press('Escape');
  }

  /** Chooses a step from the menu of a flow; it is put between the two that the flow joins. */
  async insertOnFlow(block: string, flowId: string): Promise<void> {
    await this.select(flowId);
    await this.choose('insert', block);
  }

  /** Chooses the step after the one given. */
  async appendTo(id: string, block: string): Promise<void> {
    await this.select(id);
    await this.choose('append', block);
  }

  /** Draws a flow from one step to another. */
  async connect(from: string, to: string): Promise<void> {
    await this.middleOf(to);
    await this.select(from);
    const target = await this.middleOf(to);
    await this.pad('connect').click();
    await this.#page.mouse.move(target.x - 6, target.y, { steps: 8 });
    await this.#page.mouse.move(target.x, target.y, { steps: 4 });
    await this.#page.mouse.click(target.x, target.y);
  }

  async rename(name: string): Promise<void> {
    const field = this.panel.getByRole('textbox', { name: '名称' });
    await field.fill(name);
    await field.press('Enter');
  }

  /** Selects a step by its name, with the keyboard; the diagram has the focus then. */
  async find(name: string): Promise<void> {
    await this.canvas.locator('svg[data-element-id]').first().focus();
    await this.#page.keyboard.press('Control+f');
    await this.chooseByKeys(name);
    await this.canvas.locator('.djs-shape.selected').filter({ hasText: name }).waitFor();
  }

  /** Types into the menu or the search that is open, and takes the first that is found. */
  async chooseByKeys(name: string): Promise<void> {
    const { keyboard } = this.#page;
    const input = this.canvas.locator('.djs-popup-search input, .djs-search-open input').first();
    await expect(input).toBeFocused();
    await keyboard.insertText(name);
    // a key tells that something was typed
    await keyboard.press('End');
    await expect(
      this.canvas.locator('.djs-popup .entry, .djs-search-result').first(),
    ).toContainText(name);
    await keyboard.press('Enter');
  }

  /** Lets go in the middle of what is seen of the diagram. */
  async click(): Promise<void> {
    const box = await this.canvas.boundingBox();
    if (box === null) throw new Error('no diagram');
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.75];
    await this.#page.mouse.move(x - 20, y, { steps: 3 });
    await this.#page.mouse.move(x, y, { steps: 3 });
    await this.#page.mouse.click(x, y);
  }

  /** Chooses in a list of the panel, e.g. 岗位 → 分管副检察长. */
  async pick(label: string, choice: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: label, exact: true }).click();
    await this.#page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .click();
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('button', { name: '撤销' }).click();
  }

  private async choose(menu: 'append' | 'insert', block: string): Promise<void> {
    await this.pad(menu).click();
    await this.canvas
      .locator('.djs-popup .entry')
      .filter({ has: this.#page.getByText(block, { exact: true }) })
      .first()
      .click();
  }

  private pad(action: string): Locator {
    return this.canvas.locator(`.djs-context-pad .entry[data-action="${action}"]`);
  }

  /** The drawing follows the mouse only when it moves in steps. */
  private async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 40, from.y + 40, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 12 });
    await mouse.up();
  }

  /** Where a shape or a line is; what lies outside of the canvas is brought into it first. */
  private async middleOf(id: string): Promise<Point> {
    const point = await this.pointOn(id);
    const box = await this.canvas.boundingBox();
    const isSeen =
      box !== null &&
      point.x > box.x &&
      point.x < box.x + box.width &&
      point.y > box.y &&
      point.y < box.y + box.height;
    if (isSeen) return point;
    await this.#page.getByRole('button', { name: '适合窗口' }).click();
    return this.pointOn(id);
  }

  /** A point on the shape, or on the line: the middle of a bent line's box lies beside it. */
  private async pointOn(id: string): Promise<Point> {
    const element = this.element(id);
    // a level line has no height, hence counts as hidden
    await element.waitFor({ state: 'attached' });
    return element.evaluate((node) => {
      const line = node.querySelector<SVGGeometryElement>('.djs-visual > path');
      const matrix = line?.getScreenCTM();
      if (node.classList.contains('djs-connection') && line && matrix) {
        const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix);
        return { x, y };
      }
      const box = (node.querySelector('.djs-hit') ?? node).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  }
}
