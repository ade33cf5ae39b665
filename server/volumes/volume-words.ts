/** What is made into one file: 正卷, 内卷, or the whole file of the case. */
export const exportScopes = { outer: '正卷', inner: '内卷', whole: '全案卷宗' } as const;
export type ExportScope = keyof typeof exportScopes;

export const exportFormats = { pdf: 'PDF', zip: 'ZIP' } as const;
export type ExportFormat = keyof typeof exportFormats;

export const exportStates = ['waiting', 'making', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];
