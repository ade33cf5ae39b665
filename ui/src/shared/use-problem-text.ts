import { useTranslation } from 'react-i18next';
import { ApiProblem, NetworkProblem } from '../api/ApiProblem.js';

/** The sentence a person reads for an error; for a breakdown with the number the operator needs. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const problems = i18n.getResourceBundle(i18n.language, 'problems') as
    Readonly<Record<string, string>> | undefined;
  return (error) => {
    if (error instanceof NetworkProblem) return t('problem.network');
    if (!(error instanceof ApiProblem)) return t('problem.unknown');
    if (error.status < 500) {
      const title = error.code === null ? undefined : problems?.[error.code];
      return title === undefined ? withFaults(error) : `${title} · ${withFaults(error)}`;
    }
    const id = error.requestId;
    const text = error.status === 503 ? error.message : t('problem.unknown');
    return id === null ? text : `${text}（${t('problem.request', { id })}）`;
  };
}

function withFaults({ message, faults }: ApiProblem): string {
  return faults.length === 0
    ? message
    : `${message}：${faults.map(({ detail }) => detail).join('；')}`;
}
