import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { AssignDialog } from './AssignDialog.js';
import { CosignDialog } from './CosignDialog.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useTaskStanding, type Standing } from './useTaskStanding.query.js';
import { useTaskVerb, type VerbOrder } from './useTaskVerb.mutation.js';
import './verbs.css';

/** As much of a task as its verbs need; a row of a list has it too. */
export interface VerbTask {
  id: string;
  name: string;
  case: { id: string };
}

type Verb = Standing['verbs'][number]['verb'];

interface Props {
  task: VerbTask;
  /** Only an icon, for a row of a list. */
  isCompact?: boolean;
  /** After something was done. */
  onDone?: (verb: Verb) => void;
}

/** What may be done about a task beside completing it, in a menu; what may not is there too and says why. */
export function TaskVerbs({ task, isCompact = false, onDone }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const [dialog, setDialog] = useState<Verb | null>(null);
  const standing = useTaskStanding(task.id, isOpen || dialog !== null);
  const act = useTaskVerb();
  const shut = () => {
    setDialog(null);
    act.reset();
  };
  const tell = (verb: Verb, { names = '', name = '' }: { names?: string; name?: string } = {}) => {
    shut();
    void message.success(t(`verbs.done.${verb}`, { names, name }));
    onDone?.(verb);
  };
  const run = (order: VerbOrder & { verb: Verb }) => {
    act.mutate(order, {
      onSuccess: (names) => {
        tell(order.verb, { names: names.join('、') });
      },
    });
  };
  const choose = (verb: Verb) => {
    setIsOpen(false);
    if (verb !== 'claim') setDialog(verb);
    else
      act.mutate(
        { verb, id: task.id },
        {
          onSuccess: () => {
            tell(verb);
          },
          onError: (error) => void message.error(problemText(error)),
        },
      );
  };
  const dialogProps = { error: act.error, isBusy: act.isPending, onCancel: shut };
  return (
    <>
      <Dropdown
        open={isOpen}
        onOpenChange={setIsOpen}
        trigger={['click']}
        menu={{
          items: itemsOf(standing.data, t('verbs.more'), (verb) => t(`verbs.names.${verb}`), word),
          onClick: ({ key, domEvent }) => {
            domEvent.stopPropagation();
            choose(key as Verb);
          },
        }}
      >
        <Button
          type={isCompact ? 'text' : 'default'}
          icon={<MoreOutlined aria-hidden />}
          aria-label={`${t('verbs.more')}：${word(task.name)}`}
          onClick={(event) => {
            event.stopPropagation();
          }}
        >
          {isCompact ? null : t('verbs.more')}
        </Button>
      </Dropdown>
      {(dialog === 'withdraw' || dialog === 'release' || dialog === 'urge') && (
        <ReasonDialog
          {...dialogProps}
          title={t(`verbs.${dialog}Title`, { name: word(task.name) })}
          hint={dialog === 'urge' ? null : t(`verbs.${dialog}Hint`)}
          label={
            dialog === 'release' ? null : t(dialog === 'urge' ? 'verbs.urgeText' : 'verbs.reason')
          }
          isRequired={dialog === 'withdraw'}
          maxLength={dialog === 'urge' ? 200 : 400}
          onOk={(text) => {
            if (dialog === 'withdraw') run({ verb: dialog, id: task.id, reason: text });
            if (dialog === 'urge') run({ verb: dialog, id: task.id, text });
            if (dialog === 'release') run({ verb: dialog, id: task.id });
          }}
        />
      )}
      {dialog === 'cosign' && (
        <CosignDialog
          {...dialogProps}
          name={task.name}
          people={standing.data?.askable ?? []}
          onOk={(asked) => {
            run({ verb: 'cosign', id: task.id, ...asked });
          }}
        />
      )}
      {dialog === 'assign' && (
        <AssignDialog
          caseId={task.case.id}
          onCancel={shut}
          onDone={(name) => {
            tell('assign', { name });
          }}
        />
      )}
    </>
  );
}

function itemsOf(
  standing: Standing | undefined,
  loading: string,
  nameOf: (verb: Verb) => string,
  word: (text: string) => string,
) {
  if (standing === undefined) {
    return [{ key: 'loading', disabled: true, label: <Spin size="small" aria-label={loading} /> }];
  }
  return standing.verbs.map(({ verb, allowed, reason }) => ({
    key: verb,
    disabled: !allowed,
    label: (
      <span className="verb">
        {nameOf(verb)}
        {!allowed && <span className="verb-reason">{word(reason ?? '')}</span>}
      </span>
    ),
  }));
}
