import { useTranslation } from 'react-i18next';
import { useWord } from '../i18n/use-word.js';
import { ApiProblem, NetworkProblem } from '../api/ApiProblem.js';

/** The sentence a person reads for an error; for a breakdown with the number the operator needs. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const problems = i18n.getResourceBundle(i18n.language, 'problems') as
    Readonly<Record<string, string>> | undefined;
  return (error) => {
    if (error instanceof NetworkProblem) return t('problem.network');
    if (!(error instanceof ApiProblem)) return t('problem.unknown');
    if (error.status < 500) {
      const title = error.code === null ? undefined : problems?.[error.code];
      const text = withFaults(error, word);
      return title === undefined ? text : `${title} · ${text}`;
    }
    const id = error.requestId;
    const text = error.status === 503 ? error.message : t('problem.unknown');
    return id === null ? text : `${text}（${t('problem.request', { id })}）`;
  };
}

function withFaults({ message, faults }: ApiProblem, word: (text: string) => string): string {
  return faults.length === 0
    ? message
    : `${word(message)}：${faults.map(({ detail }) => word(detail)).join('；')}`;
}
