import { createContext } from 'react';
import type { KeptForm } from './form-editor/use-form-desk.js';
import type { EditorDesk } from './modeler/use-process-editor.js';
import { Shelf } from './shelf.js';
import type { GridDesk } from './table/use-grid.js';

/** What is kept of the editors of a draft, by the kind of file. */
export interface Shelves {
  diagrams: Shelf<EditorDesk>;
  tables: Shelf<GridDesk>;
  forms: Shelf<KeptForm>;
}

/** A diagram is kept with all that is drawn of it. */
const mostDiagrams = 5;
const mostTables = 20;
const mostForms = 5;

export const makeShelves = (): Shelves => ({
  diagrams: new Shelf(mostDiagrams, ({ editor }) => {
    editor.destroy();
  }),
  tables: new Shelf(mostTables),
  forms: new Shelf(mostForms, ({ desk }) => {
    desk.destroy();
  }),
});

/** The shelves of the draft around; null: nothing is kept, as where a package is only read. */
export const ShelvesContext = createContext<Shelves | null>(null);
