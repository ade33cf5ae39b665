import type { z } from 'zod';
import type { DocumentGroup } from './groups.js';

/** 正卷 goes with the case and may be shown to the applicant; 内卷 (discussion, review) never leaves the office. */
export type Volume = '正卷' | '内卷';

/** What the product knows about one kind of document before it has any data. */
export interface DocumentKind<Schema extends z.ZodType = z.ZodType> {
  /** Id, also the name of its .ts and .hbs file. */
  kind: string;
  /** Part of the procedure it belongs to, also the folder of its files. */
  group: DocumentGroup;
  /** Official Chinese title, as printed. */
  title: string;
  /** Declared version of wording and schema; raised by hand when either changes its meaning. */
  version: string;
  volume: Volume;
  /** Whom the document is made for, in Chinese. */
  recipient: string;
  /** Does it take a number of the office, year and kind at issue (发文字号)? */
  isNumbered: boolean;
  /** The head printed above the title: red for what goes out, letter for letters, plain for papers of the file. */
  head: 'red' | 'letter' | 'plain';
  /** Does it take the seal of an office (用印)? */
  isSealed: boolean;
  /** Is its delivery to be proved (送达)? */
  isServed: boolean;
  paper: 'portrait' | 'landscape';
  /** Strict schema of its data: every field is there, an optional one is an explicit null. */
  data: Schema;
}

/** Declares a document; its template is the .hbs file of the same name beside it. */
export function defineDocument<Schema extends z.ZodType>(
  definition: Omit<DocumentKind<Schema>, 'version' | 'paper'> &
    Partial<Pick<DocumentKind, 'version' | 'paper'>>,
): DocumentKind<Schema> {
  return { version: '1.0.0', paper: 'portrait', ...definition };
}
