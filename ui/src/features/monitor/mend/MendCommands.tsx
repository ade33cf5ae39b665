import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MendView } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';

/** What the engine answered to each command of an order, with progress while some wait. */
export function MendCommands({ commands }: Pick<MendView, 'commands'>) {
  const { t } = useTranslation();
  const word = useWord();
  if (commands.length === 0) return null;
  const settled = commands.filter(({ state }) => state !== 'waiting').length;
  return (
    <section>
      <h3>{t('mend.commands')}</h3>
      {commands.length > 1 && <Progress percent={Math.round((settled / commands.length) * 100)} />}
      <ul className="mend-commands" aria-live="polite">
        {commands.map(({ number, label, state, message }) => (
          <li key={number}>
            {word(label)} <b>{t(`mend.commandStates.${state}`)}</b>
            {message !== null && <span className="quiet">{word(message)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
