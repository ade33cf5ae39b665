import { Button, Checkbox, Empty, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';
import { usePackage } from '../draft-context.js';
import { CommentPicture } from './CommentPicture.js';
import { elementNames, type NamedElement } from './element-names.js';
import { Thread } from './Thread.js';
import { useComments } from './useComments.query.js';
import { WriteComment } from './WriteComment.js';
import './comments.css';

interface Props {
  packageName: string;
  on: { draftId: string } | { releaseId: string };
}

/** A diagram with the number of comments at each step, and beside it what is said. */
export function CommentsView({ packageName, on }: Props) {
  const { t } = useTranslation();
  const comments = useComments(packageName);
  const { files, selected } = usePackage();
  const diagrams = files.filter(({ name }) => name.endsWith('.bpmn'));
  const [asked, setAsked] = useState(selected.file);
  const [element, setElement] = useState<string | null>(selected.elementId);
  const [isOpenOnly, setIsOpenOnly] = useState(true);
  const file = diagrams.find(({ name }) => name === asked) ?? diagrams[0];
  const names = useMemo(() => elementNames(file?.content ?? ''), [file]);
  const chosenName = element === null ? '' : (names.get(element)?.name ?? element);
  if (comments.isPending) return <Loading />;
  if (comments.isError) {
    return <ProblemView error={comments.error} onRetry={() => void comments.refetch()} />;
  }
  const { threads } = comments.data;
  const wanted = threads.filter(({ state }) => !isOpenOnly || state === 'open');
  const here = wanted.filter((thread) => thread.file === file?.name);
  const shown = here.filter(({ elementId }) => element === null || elementId === element);
  return (
    <div className="comments">
      <section className="panel comments-picture">
        <p className="comments-bar">
          <Select
            aria-label={t('designerComments.file')}
            className="comments-file"
            value={file?.name ?? null}
            options={diagrams.map(({ name }) => ({
              value: name,
              label: `${titleOf(name, files)}（${countIn(wanted, name)}）`,
            }))}
            onChange={(name: string | null) => {
              setAsked(name ?? '');
              setElement(null);
            }}
          />
          <Select
            aria-label={t('designerComments.step')}
            className="comments-step"
            placeholder={t('designerComments.step')}
            showSearch={{ optionFilterProp: 'label' }}
            allowClear
            value={element}
            options={[...names].flatMap(([value, { name, isStep }]) =>
              isStep ? [{ value, label: name }] : [],
            )}
            onChange={(id: string | null | undefined) => {
              setElement(id ?? null);
            }}
          />
          <Checkbox
            checked={isOpenOnly}
            onChange={({ target }) => {
              setIsOpenOnly(target.checked);
            }}
          >
            {t('designerComments.open')}
          </Checkbox>
        </p>
        {file !== undefined && (
          <CommentPicture
            xml={file.content}
            threads={here}
            element={element}
            onChoose={setElement}
          />
        )}
        <p className="quiet">{t('designerComments.hint')}</p>
      </section>
      <section className="panel comments-list" aria-label={t('designerComments.title')}>
        {element === null ? (
          <p className="quiet">{t('designerComments.chooseFirst')}</p>
        ) : (
          <p className="comments-bar">
            <strong>{t('designerComments.chosen', { name: chosenName })}</strong>
            <Button
              type="link"
              onClick={() => {
                setElement(null);
              }}
            >
              {t('designerComments.clear')}
            </Button>
          </p>
        )}
        {element !== null && file !== undefined && (
          <WriteComment
            key={element}
            on={on}
            place={{
              file: file.name,
              elementId: element,
              elementName: chosenName.slice(0, 200),
            }}
          />
        )}
        {shown.length === 0 ? (
          <Empty description={t(emptyKey(wanted.length))} />
        ) : (
          shown.map((thread) => (
            <Thread key={thread.id} thread={thread} isGone={isGone(thread, names)} />
          ))
        )}
      </section>
    </div>
  );
}

const emptyKey = (all: number) =>
  all === 0 ? 'designerComments.none' : 'designerComments.noneHere';

const isGone = (
  { elementId }: CommentThreadView,
  names: ReadonlyMap<string, NamedElement>,
): boolean => elementId !== '' && !names.has(elementId);

const countIn = (threads: readonly CommentThreadView[], file: string): number =>
  threads.filter((thread) => thread.file === file).length;

function titleOf(name: string, files: readonly { name: string; content: string }[]): string {
  const content = files.find((file) => file.name === name)?.content ?? '';
  return /<bpmn:process [^>]*?name="([^"]*)"/.exec(content)?.[1] ?? name;
}
