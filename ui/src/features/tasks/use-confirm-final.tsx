import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { finalityOf, isAdverse } from '../../../../server/domain/tasks/final-acts.js';
import { useWord } from '../../i18n/use-word.js';
import { Money } from '../../shared/Money.js';
import type { Case } from '../cases/useCase.query.js';
import { useStepWords } from './Consequence.js';
import { finalAmount } from './final-amount.js';
import { chosenSteps, type Ways } from './use-ways.js';
import type { Task } from './useTask.query.js';

interface About {
  task: Task;
  found: Case;
  ways: Ways | null;
}

/** Asks once more before a signature, a payment or a refusal, naming case, amount and what follows; anything else goes at once. */
export function useConfirmFinal({ task, found, ways }: About) {
  const { t } = useTranslation();
  const word = useWord();
  const { modal } = App.useApp();
  const words = useStepWords(task.officeId);
  return (data: Record<string, unknown>, onSure: () => void): void => {
    const finality = finalityOf(task.act, data);
    if (finality === null) {
      onSure();
      return;
    }
    const amount = finalAmount(task, found, data);
    const steps = ways === null ? null : chosenSteps(ways);
    modal.confirm({
      title: t(`taskPage.final.${finality}`, { name: word(task.name) }),
      content: (
        <dl className="final-facts">
          <dt>{t('taskPage.final.case')}</dt>
          <dd>
            {found.title} <span className="quiet">{found.number}</span>
          </dd>
          {amount !== null && (
            <>
              <dt>{t('taskPage.final.amount')}</dt>
              <dd>
                <Money fen={amount} isStrong />
              </dd>
            </>
          )}
          {steps !== null && (
            <>
              <dt>{t('task.next')}</dt>
              <dd>{words(steps)}</dd>
            </>
          )}
        </dl>
      ),
      okText: t(`taskPage.final.sure.${finality}`),
      cancelText: t('taskPage.final.look'),
      okButtonProps: { danger: isAdverse(finality) },
      onOk: onSure,
    });
  };
}
