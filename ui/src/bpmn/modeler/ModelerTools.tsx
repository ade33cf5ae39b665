import {
  AimOutlined,
  AlignLeftOutlined,
  BorderInnerOutlined,
  ExpandOutlined,
  MinusOutlined,
  PlusOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SearchOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { steps, type ProcessEditor } from './ProcessEditor.js';
import { ShortcutList } from './ShortcutList.js';

interface Props {
  editor: ProcessEditor;
  frame: RefObject<HTMLElement | null>;
  isReadOnly: boolean;
}

const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;

/** The tools above the diagram. */
export function ModelerTools({ editor, frame, isReadOnly }: Props) {
  const { t } = useTranslation();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  return (
    <div className="modeler-tools" role="toolbar" aria-label={t('modeler.tools')}>
      {!isReadOnly && <DrawingTools editor={editor} />}
      <Tool
        label={t('modeler.zoomIn')}
        icon={<PlusOutlined />}
        onClick={() => {
          editor.zoomBy(1.2);
        }}
      />
      <Tool
        label={t('modeler.zoomOut')}
        icon={<MinusOutlined />}
        onClick={() => {
          editor.zoomBy(1 / 1.2);
        }}
      />
      <Tool
        label={t('modeler.fit')}
        icon={<AimOutlined />}
        onClick={() => {
          editor.fit();
        }}
      />
      <Tool
        label={t('modeler.fullscreen')}
        icon={<ExpandOutlined />}
        onClick={() => {
          void frame.current?.requestFullscreen();
        }}
      />
      <Tool
        label={t('modeler.shortcuts')}
        icon={<QuestionCircleOutlined />}
        onClick={() => {
          setIsHelpOpen(true);
        }}
      />
      <ShortcutList
        isOpen={isHelpOpen}
        onClose={() => {
          setIsHelpOpen(false);
        }}
      />
    </div>
  );
}

function DrawingTools({ editor }: { editor: ProcessEditor }) {
  const { t } = useTranslation();
  useSyncExternalStore(editor.subscribe, editor.version);
  const { canUndo, canRedo } = steps(editor);
  const stack = editor.get('commandStack');
  return (
    <>
      <Tool
        label={t('modeler.undo')}
        icon={<UndoOutlined />}
        isDisabled={!canUndo}
        onClick={() => {
          stack.undo();
        }}
      />
      <Tool
        label={t('modeler.redo')}
        icon={<RedoOutlined />}
        isDisabled={!canRedo}
        onClick={() => {
          stack.redo();
        }}
      />
      <Dropdown
        disabled={editor.selected().length < 2}
        menu={{
          items: alignments.map((key) => ({ key, label: t(`modeler.align.${key}`) })),
          onClick: ({ key }) => {
            editor.get('alignElements').trigger(editor.selected(), key);
          },
        }}
      >
        <Button size="small" icon={<AlignLeftOutlined />} aria-label={t('modeler.pad.align')} />
      </Dropdown>
      <Tool
        label={t('modeler.pad.search')}
        icon={<SearchOutlined />}
        onClick={() => {
          editor.get('searchPad').toggle();
        }}
      />
      <Tool
        label={t('modeler.minimap')}
        icon={<BorderInnerOutlined />}
        onClick={() => {
          editor.get('minimap').toggle();
        }}
      />
    </>
  );
}

interface ToolProps {
  label: string;
  icon: ReactNode;
  isDisabled?: boolean;
  onClick: () => void;
}

function Tool({ label, icon, isDisabled = false, onClick }: ToolProps) {
  return (
    <Tooltip title={label} placement="bottom">
      <Button
        size="small"
        icon={icon}
        aria-label={label}
        disabled={isDisabled}
        onClick={() => {
          onClick();
        }}
      />
    </Tooltip>
  );
}
