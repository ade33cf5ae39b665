import { PushpinFilled, PushpinOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { When } from '../../shared/When.js';
import { useChangeRemarks, useRemarks } from './useRemarks.query.js';
import './remarks.css';

const longest = 2000;

/** 工作备注 on a case: what those who handle it tell each other, no part of the file. */
export function RemarkPanel({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const remarks = useRemarks(caseId);
  if (remarks.isPending) return <Loading />;
  if (remarks.isError)
    return <ProblemView error={remarks.error} onRetry={() => void remarks.refetch()} />;
  const { items, mayWrite } = remarks.data;
  return (
    <div className="remarks">
      <p className="quiet">{t('remarks.hint')}</p>
      {mayWrite && <RemarkForm caseId={caseId} />}
      {items.length === 0 && <p className="quiet">{t('remarks.empty')}</p>}
      <RemarkList caseId={caseId} items={items} mayWrite={mayWrite} />
    </div>
  );
}

function RemarkForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const { add } = useChangeRemarks(caseId);
  return (
    <form
      className="remark-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        add.mutate(text, {
          onSuccess: () => {
            setText('');
          },
        });
      }}
    >
      <Input.TextArea
        aria-label={t('remarks.write')}
        placeholder={t('remarks.write')}
        value={text}
        maxLength={longest}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      {add.error && <Alert type="error" showIcon title={problemText(add.error)} />}
      <Button
        type="primary"
        htmlType="submit"
        disabled={text.trim() === ''}
        loading={add.isPending}
      >
        {t('remarks.save')}
      </Button>
    </form>
  );
}

type Items = NonNullable<ReturnType<typeof useRemarks>['data']>['items'];

function RemarkList({
  caseId,
  items,
  mayWrite,
}: {
  caseId: string;
  items: Items;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const { pin, withdraw } = useChangeRemarks(caseId);
  return (
    <ul className="remark-list">
      {items.map(({ id, text, by, at, pinned, own }) => (
        <li key={id} className={pinned ? 'remark remark-pinned' : 'remark'}>
          <p className="remark-text">{text}</p>
          <p className="remark-foot">
            <span className="quiet">
              {by} · <When at={at} />
            </span>
            {mayWrite && (
              <Button
                type="text"
                size="small"
                icon={pinned ? <PushpinFilled /> : <PushpinOutlined />}
                onClick={() => {
                  pin.mutate({ remarkId: id, pinned: !pinned });
                }}
              >
                {t(pinned ? 'remarks.unpin' : 'remarks.pin')}
              </Button>
            )}
            {mayWrite && own && (
              <Popconfirm
                title={t('remarks.withdrawSure')}
                onConfirm={() => {
                  withdraw.mutate(id);
                }}
              >
                <Button type="text" size="small">
                  {t('remarks.withdraw')}
                </Button>
              </Popconfirm>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
