import {
  blockGroups,
  type BuildingBlock,
} from '../../../../../processes/element-templates/building-block.js';
import { buildingBlocks } from '../../../../../processes/element-templates/building-blocks.js';
import {
  isConnection,
  type Connection,
  type Drawn,
  type Point,
  type PopupMenu,
  type Shape,
} from '../services.js';
import type { BlockActions } from './block-actions.js';
import type { DesignerWords } from './designer-words.js';
import { isByKeyboard } from './entry-keys.js';

/** What a chosen block is for. */
export type MenuPurpose = 'append' | 'insert' | 'change' | 'create';

const menuId = (purpose: MenuPurpose): string => `blocks-${purpose}`;

/** The building blocks as a menu that can be searched: to append, to insert on a flow, to change into, to draw anywhere. */
export class BlockMenu {
  static $inject = ['popupMenu', 'blockActions', 'designerWords'];

  constructor(
    private readonly popupMenu: PopupMenu,
    private readonly actions: BlockActions,
    private readonly words: DesignerWords,
  ) {
    for (const purpose of ['append', 'insert', 'change', 'create'] as const) {
      popupMenu.registerProvider(menuId(purpose), {
        getPopupMenuEntries: (target: Drawn) => this.#entries(purpose, target),
        getHeaderEntries: () => ({}),
        getEmptyPlaceholder: () => this.words.text('none'),
      });
    }
  }

  open(purpose: MenuPurpose, target: Drawn, position: Point, title: string): void {
    const options = { title, width: 300, search: true };
    this.popupMenu.open(target, menuId(purpose), position, options);
  }

  #entries(purpose: MenuPurpose, target: Drawn): Record<string, object> {
    const blocks = buildingBlocks.filter((block) => fits(block, purpose, target));
    return Object.fromEntries(
      blocks.map((block) => [`block-${block.id}`, this.#entry(block, purpose, target)]),
    );
  }

  #entry(block: BuildingBlock, purpose: MenuPurpose, target: Drawn): object {
    const word = (chinese: string) => this.words.word(chinese);
    const group = { id: block.group, name: word(blockGroups[block.group]) };
    return {
      ...{ label: word(block.name), description: word(block.hint), group },
      className: `bpmn-icon-${block.icon}`,
      action: this.#action(block, purpose, target),
    };
  }

  #action(block: BuildingBlock, purpose: MenuPurpose, target: Drawn): object {
    const { actions } = this;
    if (purpose === 'insert' || purpose === 'change') {
      const click = () => {
        if (purpose === 'insert') actions.insert(block, target as Connection);
        else actions.change(block, target);
      };
      return { click };
    }
    const source = purpose === 'append' ? (target as Shape) : undefined;
    const drag = (event: Event) => {
      if (isByKeyboard(event)) actions.put(block);
      else actions.drag(event, block, source);
    };
    const append = () => {
      if (source) actions.append(block, source);
    };
    return { click: source === undefined ? drag : append, dragstart: drag };
  }
}

/** An end leads nowhere, and is not put between two steps; a step keeps the kind of its neighbours. */
function fits({ type }: BuildingBlock, purpose: MenuPurpose, target: Drawn): boolean {
  if (purpose === 'insert' || isConnection(target)) return type !== 'bpmn:EndEvent';
  if (purpose !== 'change') return true;
  const isGateway = target.type.endsWith('Gateway');
  const isEvent = target.type.endsWith('Event');
  return type.endsWith('Gateway') === isGateway && type.endsWith('Event') === isEvent;
}
