import { Button, Checkbox, Empty, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TracedDiagram } from '../../../bpmn/traced/TracedDiagram.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';
import { usePackage } from '../draft-context.js';
import { elementNames } from './element-names.js';
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
          <Picture xml={file.content} threads={here} element={element} onChoose={setElement} />
        )}
        <p className="quiet">{t('designerComments.hint')}</p>
      </section>
      <section className="panel comments-list" aria-label={t('designerComments.title')}>
        {element === null ? (
          <p className="quiet">{t('designerComments.chooseFirst')}</p>
        ) : (
          <p className="comments-bar">
            <strong>{t('designerComments.chosen', { name: names.get(element) ?? element })}</strong>
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
              elementName: (names.get(element) ?? element).slice(0, 200),
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

const isGone = ({ elementId }: CommentThreadView, names: ReadonlyMap<string, string>): boolean =>
  elementId !== '' && !names.has(elementId);

const countIn = (threads: readonly CommentThreadView[], file: string): number =>
  threads.filter((thread) => thread.file === file).length;

function titleOf(name: string, files: readonly { name: string; content: string }[]): string {
  const content = files.find((file) => file.name === name)?.content ?? '';
  return /<bpmn:process [^>]*?name="([^"]*)"/.exec(content)?.[1] ?? name;
}

function Picture({
  xml,
  threads,
  element,
  onChoose,
}: {
  xml: string;
  threads: readonly CommentThreadView[];
  element: string | null;
  onChoose: (elementId: string) => void;
}) {
  const { t } = useTranslation();
  const counts = threads.map(({ elementId }) => elementId).join('\n');
  const trace = useMemo(() => {
    const found = new Map<string, number>();
    for (const id of counts.split('\n')) found.set(id, (found.get(id) ?? 0) + 1);
    return {
      xml,
      elements: new Map(),
      flows: [],
      badges: new Map([...found].map(([id, count]) => [id, String(count)])),
    };
  }, [xml, counts]);
  const focus = useMemo(
    () => (element === null ? null : { elementId: element, nonce: 0 }),
    [element],
  );
  return (
    <div className="comments-diagram">
      <TracedDiagram
        trace={trace}
        description={t('designerComments.diagram')}
        focus={focus}
        onChoose={onChoose}
      />
    </div>
  );
}
