/** What the engine and our workers read of an element, without the words of any notation. */
export interface ElementSettings {
  form?: string;
  role?: string;
  /** FEEL with its leading `=`; null result means nobody in particular. */
  assignee?: string;
  headers?: Readonly<Record<string, string>>;
  jobType?: string;
  /** Source id of the called process; the release is added by the expression. */
  calledProcess?: string;
  inputs?: readonly Mapping[];
  outputs?: readonly Mapping[];
}

/** `source` is FEEL with its leading `=`. */
export interface Mapping {
  source: string;
  target: string;
}

/** The handler of the case, where there is one; a null assignee would be an incident. */
export const handlerOfCase = '=if handlerId = null then "" else handlerId';

/** The reference to a process by the release of the case. */
export const calledId = (sourceId: string): string => `="${sourceId}--" + release`;

/** The source id in such a reference; null when it is written otherwise. */
export function calledSource(reference: string): string | null {
  return /^="([a-z][a-z0-9-]*)--" \+ release$/.exec(reference)?.[1] ?? null;
}
