import DmnModeler from 'dmn-js/lib/Modeler';
import DmnViewer from 'dmn-js/lib/Viewer';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import { translateDmn } from '../../i18n/dmn-words.js';
import { watchWords } from '../watch-words.js';

interface Options {
  isReadOnly: boolean;
  onChange: (xml: string) => void;
}

const translation = { translate: ['value', translateDmn] };

/** The one place that knows dmn-js: the decision table of a file, drawn as the standard has it. Its mark stays visible. */
export class DmnDesk {
  readonly #desk: DmnModeler;
  readonly #options: Options;
  readonly #stopWords: () => void;
  #told = '';
  /** How the library itself writes the text it was given: opening a table is no change. */
  #untouched = '';
  #work: Promise<void> = Promise.resolve();

  constructor(container: HTMLElement, options: Options) {
    const Desk = options.isReadOnly ? DmnViewer : DmnModeler;
    this.#desk = new Desk({ container, decisionTable: { additionalModules: [translation] } });
    this.#options = options;
    // a heading of its menus is written without a translation
    this.#stopWords = watchWords(container, translateDmn, (place) => place.matches('.dms-heading'));
  }

  /** Shows a text, unless it is the one last told; calls follow one another. */
  show(xml: string): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#open(xml));
    return this.#work;
  }

  destroy(): void {
    this.#stopWords();
    this.#desk.destroy();
  }

  async #open(xml: string): Promise<void> {
    if (xml === this.#told) return;
    await this.#desk.importXML(xml, { open: false });
    this.#told = xml;
    const table = this.#desk.getViews().find(({ type }) => type === 'decisionTable');
    if (table === undefined) throw new Error('no decision table');
    await this.#desk.open(table);
    if (this.#options.isReadOnly) return;
    this.#untouched = (await this.#desk.saveXML({ format: true })).xml;
    this.#desk.getActiveViewer()?.on('commandStack.changed', () => void this.#tell());
  }

  async #tell(): Promise<void> {
    const { xml } = await this.#desk.saveXML({ format: true });
    if (xml === this.#told || xml === this.#untouched) return;
    this.#told = xml;
    this.#untouched = '';
    this.#options.onChange(xml);
  }
}
