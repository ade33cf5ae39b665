import { useTranslation } from 'react-i18next';

/** States the feed tells of instances, elements, jobs, incidents, timers and messages. */
const states = [
  ...(['active', 'completed', 'terminated', 'created', 'failed', 'timed_out'] as const),
  ...(['canceled', 'error_thrown', 'open', 'resolved', 'triggered', 'received'] as const),
  ...(['ended', 'taken'] as const),
];

/** A state of the engine in words; one the engine learned later stays as it is. */
export function useStateWord(): (state: string) => string {
  const { t } = useTranslation();
  return (state) => {
    const known = states.find((one) => one === state);
    return known === undefined ? state : t(`history.state.${known}`);
  };
}
