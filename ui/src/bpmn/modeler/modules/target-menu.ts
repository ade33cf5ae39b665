import type { Modeling, Point, PopupMenu, Registry, Rules, Shape } from '../services.js';
import { isStep } from './can-lead.js';
import type { DesignerWords } from './designer-words.js';

const menuId = 'connect-targets';

/** The steps an element can be connected with, as a menu: a line that needs no pointer. */
export class TargetMenu {
  static $inject = ['popupMenu', 'elementRegistry', 'rules', 'modeling', 'designerWords'];

  constructor(
    private readonly popupMenu: PopupMenu,
    private readonly registry: Registry,
    private readonly rules: Rules,
    private readonly modeling: Modeling,
    private readonly words: DesignerWords,
  ) {
    popupMenu.registerProvider(menuId, {
      getPopupMenuEntries: (source: Shape) => this.#entries(source),
      getHeaderEntries: () => ({}),
      getEmptyPlaceholder: () => this.words.text('none'),
    });
  }

  open(source: Shape, position: Point): void {
    const options = { title: this.words.text('connect'), width: 300, search: true };
    this.popupMenu.open(source, menuId, position, options);
  }

  #entries(source: Shape): Record<string, object> {
    const targets = this.registry
      .getAll()
      .filter((element): element is Shape => isStep(element) && element.labelTarget === undefined)
      .filter((target) => target !== source && this.#canConnect(source, target));
    return Object.fromEntries(
      targets.map((target) => [
        target.id,
        {
          label: labelOf(target),
          action: () => {
            this.modeling.connect(source, target);
            this.popupMenu.close();
          },
        },
      ]),
    );
  }

  #canConnect(source: Shape, target: Shape): boolean {
    const allowed = this.rules.allowed('connection.create', { source, target });
    return typeof allowed === 'object' && allowed !== null;
  }
}

/** By its name; one without by what stands before and after it. */
function labelOf(shape: Shape): string {
  const { id, incoming, outgoing } = shape;
  const beside = [incoming[0]?.source, outgoing[0]?.target];
  const around = beside.map((one) => (one === undefined ? '' : nameOf(one))).join(' → ');
  return nameOf(shape) || (around === ' → ' ? id : around);
}

function nameOf({ businessObject }: Shape): string {
  const name: unknown = businessObject['name'];
  return typeof name === 'string' ? name : '';
}
