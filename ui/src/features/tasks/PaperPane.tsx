import { CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DocumentFrame } from '../documents/DocumentFrame.js';
import type { CaseDocument } from '../documents/DocumentList.js';

interface Props {
  documents: readonly CaseDocument[];
  shown: CaseDocument;
  onShow: (id: string | null) => void;
}

/** A paper between the facts and the form, so that one may read while writing; another one is a choice away. */
export function PaperPane({ documents, shown, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <section className="paper-pane" aria-label={t('task.paper')}>
      <div className="paper-pane-head">
        <Select<string>
          aria-label={t('task.paper')}
          className="paper-pane-choice"
          value={shown.id}
          onChange={onShow}
          options={documents.map(({ id, title, number }) => ({
            value: id,
            label: [title, number].filter(Boolean).join(' '),
          }))}
        />
        <Link to={`/documents/${shown.id}`}>{t('documents.open')}</Link>
        <Button
          type="text"
          aria-label={t('task.paperClose')}
          icon={<CloseOutlined />}
          onClick={() => {
            onShow(null);
          }}
        />
      </div>
      <DocumentFrame key={shown.id} document={shown} />
    </section>
  );
}
