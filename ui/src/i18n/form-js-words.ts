import i18next from 'i18next';

/**
 * What form-js writes into its palette and form, in Chinese by its own English: it has no translations of its own. Its
 * properties panel is not loaded. A test holds that none is missing.
 */
export const formJsWords: Readonly<Record<string, string>> = {
  Components: '组件',
  'Search components': '查找组件',
  'Clear content': '清除',
  'No components found.': '没有符合的组件',
  Input: '填写',
  Selection: '选择',
  Presentation: '说明',
  Containers: '容器',
  Action: '操作',
  'Build your form': '设计表单',
  'Drag and drop components here to start designing.': '把组件拖到这里，开始设计。',
  'Use the preview window to test your form.': '在“预览”里试填。',
  'Drag and drop components here.': '把组件拖到这里。',
  'Remove form field': '删除字段',
  Select: '请选择',
};

/** A text of form-js in the language of the screens; anything else stays as it is. */
export function translateFormDesk(text: string): string {
  if (i18next.language === 'en') return text;
  const known = text.trim();
  return known in formJsWords ? text.replace(known, formJsWords[known] ?? known) : text;
}
