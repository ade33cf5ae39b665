import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormComponent } from '../../../../server/domain/forms/form-component.js';
import { translateFormDesk } from '../../i18n/form-js-words.js';
import { FormDesk } from './FormDesk.js';
import { readSchema } from './read-schema.js';
import { printSchema } from './settle-schema.js';
import { watchWords } from '../watch-words.js';

export interface FormDeskWork {
  container: RefObject<HTMLDivElement | null>;
  /** The chosen field; null: none. */
  field: FormComponent | null;
  hasFailed: boolean;
  edit: (properties: object) => void;
  undo: () => void;
  redo: () => void;
}

/** The form editor in its container; a text that came from elsewhere is imported anew. */
export function useFormDesk(
  content: string,
  focus: { elementId: string; nonce: number } | null,
  onChange: (content: string) => void,
): FormDeskWork {
  const { t, i18n } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const told = useRef('');
  const latest = useRef(onChange);
  const [desk, setDesk] = useState<FormDesk | null>(null);
  const [field, setField] = useState<FormComponent | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (container.current === null) return undefined;
    const made = new FormDesk({
      container: container.current,
      nameOf: (type) => t(`formEditor.types.${type}`),
      onSelect: setField,
      onChange: (schema) => {
        told.current = printSchema(schema);
        latest.current(told.current);
      },
    });
    const stopWords = watchWords(container.current, translateFormDesk);
    told.current = '';
    setDesk(made);
    return () => {
      stopWords();
      setDesk(null);
      made.destroy();
    };
  }, [t, i18n.language]);
  useEffect(() => {
    const schema = content === told.current ? null : readSchema(content);
    if (desk === null || schema === null) return;
    told.current = content;
    desk.show(schema).then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  }, [desk, content]);
  useEffect(() => {
    if (focus !== null) desk?.select(focus.elementId);
  }, [desk, focus]);
  return {
    ...{ container, field, hasFailed },
    edit: (properties) => {
      if (field?.id !== undefined) desk?.edit(field.id, properties);
    },
    undo: () => desk?.undo(),
    redo: () => desk?.redo(),
  };
}
