/** A file that is on the server, as its list shows it. */
export interface AttachedFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  caption: string | null;
  /** `unchecked`: no scanner is set up, nobody looked for viruses. */
  virusState: 'clean' | 'unchecked';
}

/** Where the files of an input go and come from: the scans of a case, or those of an application not yet filed. */
export interface AttachmentRoom {
  /** Everything this room holds; the input shows those of its value. */
  files: readonly AttachedFile[];
  send: (
    file: File,
    onProgress: (percent: number) => void,
    signal: AbortSignal,
  ) => Promise<AttachedFile>;
  /** Address of the bytes, to be shown or saved. */
  hrefOf: (id: string, isDownload?: boolean) => string;
  setCaption: (id: string, caption: string) => Promise<unknown>;
  /** Takes a file out that nobody has relied on yet. */
  remove: (id: string) => Promise<unknown>;
}
