/** What CodeMirror says of itself, mostly to whoever hears the page, in Chinese by its own English; a test holds that none is missing. */
export const codePhrases: Readonly<Record<string, string>> = {
  'Control character': '控制字符',
  'Selection deleted': '已删除所选内容',
  Diagnostics: '检查结果',
  'No diagnostics': '没有检查结果',
  Completions: '可选的词',
  close: '关闭',
  to: '至',
  'folded code': '折叠的内容',
  unfold: '展开',
  'Folded lines': '已折叠',
  'Unfolded lines': '已展开',
  'Fold line': '折叠',
  'Unfold line': '展开',
};

/** The phrases in the language of the screens, for `EditorState.phrases`. */
export const phrasesIn = (language: string): Readonly<Record<string, string>> =>
  language === 'en' ? {} : codePhrases;
