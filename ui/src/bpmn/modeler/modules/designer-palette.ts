import type { BuildingBlock } from '../../../../../processes/element-templates/building-block.js';
import { buildingBlocks } from '../../../../../processes/element-templates/building-blocks.js';
import type { Canvas, Palette } from '../services.js';
import type { BlockActions } from './block-actions.js';
import type { BlockMenu } from './block-menu.js';
import type { DesignerWords } from './designer-words.js';
import { entryHtml, isByKeyboard } from './entry-keys.js';

interface Tool {
  activateSelection?(event: Event): void;
  start?(event: Event): void;
}

type Entry = Record<string, unknown>;

/** The palette of the studio: the steps used most, by name, the menu of all others, and the tools that move and connect. */
export class DesignerPalette {
  static $inject = [
    ...['palette', 'blockActions', 'blockMenu', 'canvas', 'designerWords'],
    ...['lassoTool', 'spaceTool', 'globalConnect'],
  ];

  constructor(
    palette: Palette,
    private readonly actions: BlockActions,
    private readonly menu: BlockMenu,
    private readonly canvas: Canvas,
    private readonly words: DesignerWords,
    private readonly lassoTool: Tool,
    private readonly spaceTool: Tool,
    private readonly globalConnect: Tool,
  ) {
    palette.registerProvider(this);
  }

  getPaletteEntries(): Record<string, Entry> {
    const common = buildingBlocks.filter(({ isCommon }) => isCommon === true);
    return {
      'lasso-tool': this.#tool('lasso', 'lasso-tool', (event) => {
        this.lassoTool.activateSelection?.(event);
      }),
      'space-tool': this.#tool('space', 'space-tool', (event) => {
        this.spaceTool.activateSelection?.(event);
      }),
      'connect-tool': this.#tool('connect', 'connection-multi', (event) => {
        this.globalConnect.start?.(event);
      }),
      'tools-end': { group: 'tools', separator: true },
      ...Object.fromEntries(common.map((block) => [`block-${block.id}`, this.#block(block)])),
      'blocks-more': this.#more(),
    };
  }

  #tool(text: 'lasso' | 'space' | 'connect', icon: string, click: (event: Event) => void): Entry {
    return {
      ...{ group: 'tools', className: `bpmn-icon-${icon} palette-tool`, html: entryHtml() },
      title: this.words.text(text),
      action: { click },
    };
  }

  #block(block: BuildingBlock): Entry {
    const start = (event: Event) => {
      if (isByKeyboard(event)) this.actions.put(block);
      else this.actions.drag(event, block);
    };
    return {
      ...{ group: 'blocks', className: `bpmn-icon-${block.icon} palette-block` },
      html: named(this.words.word(block.name)),
      title: this.words.word(block.hint),
      action: { click: start, dragstart: start },
    };
  }

  #more(): Entry {
    const title = this.words.text('more');
    return {
      ...{ group: 'blocks', className: 'bpmn-icon-screw-wrench palette-block' },
      html: named(title),
      title,
      action: {
        click: (event: MouseEvent) => {
          const position = { x: event.clientX + 40, y: event.clientY - 120 };
          this.menu.open('create', this.canvas.getRootElement(), position, title);
        },
      },
    };
  }
}

/** An entry with its name beside its symbol; names are ours, no markup of anybody else comes in. */
function named(name: string): string {
  const label = document.createElement('span');
  label.textContent = name;
  return entryHtml(label.outerHTML);
}
