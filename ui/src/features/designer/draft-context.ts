import { createContext, use } from 'react';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { PackageFile } from '../../../../processes/package/package-files.js';
import type { DraftView, StudioFacts } from '../../../../server/designer/api.js';
import type { SaveState } from './save/draft-saver.js';

/** What is open in the editor. */
export interface Selection {
  file: string;
  /** Element of the file, or null: the file as a whole. */
  elementId: string | null;
}

/** An element the editor is asked to show; the number grows, so that asking for the same one again shows it again. */
export interface Focus {
  elementId: string;
  nonce: number;
}

/** A package on the screen: a draft, or a release that is only read. */
export interface PackageWork {
  /** `standard`, or the id of the office whose package it is. */
  packageName: string;
  /** The files with what is not saved yet; the same list while nothing changes. */
  files: readonly PackageFile[];
  /** Files of the national package shown in that of an office; they cannot be changed there. */
  nationalFiles: readonly string[];
  /** This person writes now: it is a draft, and the lock is held here. */
  isEditable: boolean;
  /** Changes, adds or (null) deletes a file; saved by itself. */
  setFile: (name: string, content: string | null) => void;
  /** What the rules find in `files`. */
  findings: readonly Finding[];
  /** The findings lag behind a change. */
  isChecking: boolean;
  facts: StudioFacts;
  selected: Selection;
  /** Opens a file in the editor, at an element where one is named; goes to the tab 编辑 from any other. */
  select: (file: string, elementId?: string | null) => void;
  /** What the editor is to bring into view; null: nothing was asked for. */
  focus: Focus | null;
  /** The editor tells what the person chose in it. */
  noteSelected: (elementId: string | null) => void;
}

/** A draft while it is worked on; every tab of the draft page reads it by `useDraft()`. */
export interface DraftWork extends PackageWork {
  /** As the server has it; what is typed and not saved yet is only in `files`. */
  draft: DraftView;
  save: SaveState;
  /** Saves now; the revision when the server has everything, else null. */
  flush: () => Promise<number | null>;
}

export const PackageContext = createContext<PackageWork | null>(null);
export const DraftContext = createContext<DraftWork | null>(null);

/** The package of the page around, whether it is a draft or a release. */
export function usePackage(): PackageWork {
  const work = use(PackageContext);
  if (work === null) throw new Error('this part of the studio needs a package around it');
  return work;
}

/** The draft of the page around. */
export function useDraft(): DraftWork {
  const work = use(DraftContext);
  if (work === null) throw new Error('this part of the studio needs a draft around it');
  return work;
}
