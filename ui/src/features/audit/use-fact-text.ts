import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';

/** The word for what a fact of an entry is about; what nobody named is shown as it is. */
export function useFactWord(): (key: string) => string {
  const { i18n } = useTranslation();
  return (key) => {
    const name = `audit.facts.${key}`;
    return i18n.exists(name) ? (i18n.t as (key: string) => string)(name) : key;
  };
}

/** A value of an entry: codes of states by their word, several in one line. */
export function useFactText(): (value: unknown) => string {
  const { t } = useTranslation();
  const label = useLabel();
  const textOf = (value: unknown): string => {
    if (value === null || value === undefined) return t('audit.nothing');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (Array.isArray(value)) return value.map(textOf).join('、');
    if (typeof value === 'object') return JSON.stringify(value);
    return typeof value === 'string' ? wordOf(value) : JSON.stringify(value);
  };
  const wordOf = (code: string): string => {
    const groups = ['documentState', 'draftState', 'changeState', 'letterState'] as const;
    const found = groups.map((group) => label(group, code)).find((word) => word !== code);
    return found ?? code;
  };
  return textOf;
}
