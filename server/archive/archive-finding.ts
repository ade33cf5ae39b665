/** What `verify-archive` looks at. */
export const findingKinds = {
  chain: '存证链',
  paper: '文书正文',
  pdf: '版式文件',
  signature: '电子签名',
  state: '文书状态',
  anchor: '锚定记录',
} as const satisfies Record<string, string>;

/** Something that is not as it was written down. */
export interface ArchiveFinding {
  kind: keyof typeof findingKinds;
  /** Which case, for a person: its number, else its id; null where it is about no case. */
  caseName: string | null;
  /** Which paper: title and number; null where it is about none. */
  paperName: string | null;
  /** What is wrong, in Chinese. */
  detail: string;
}
