import { use, useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ComponentType,
  FormComponent,
  FormSchema,
} from '../../../../server/domain/forms/form-component.js';
import { translateFormDesk } from '../../i18n/form-js-words.js';
import { ShelvesContext } from '../shelves.js';
import { watchWords } from '../watch-words.js';
import { FormDesk } from './FormDesk.js';
import { readSchema } from './read-schema.js';
import { printSchema } from './settle-schema.js';

export interface FormDeskWork {
  container: RefObject<HTMLDivElement | null>;
  /** The chosen field; null: none. */
  field: FormComponent | null;
  hasFailed: boolean;
  edit: (properties: object) => void;
  undo: () => void;
  redo: () => void;
}

/** A form as it was left: its editor, what it last told, and whom it tells now. */
export interface KeptForm {
  desk: FormDesk;
  told: string;
  language: string;
  heard: {
    onSelect: (field: FormComponent | null) => void;
    onChange: (schema: FormSchema) => void;
  };
}

/**
 * The form editor in its container, the one kept for the file where there is one; a text that came from elsewhere is imported anew.
 */
export function useFormDesk(
  file: string,
  content: string,
  focus: { elementId: string; nonce: number } | null,
  onChange: (content: string) => void,
): FormDeskWork {
  const { t, i18n } = useTranslation();
  const shelf = use(ShelvesContext)?.forms;
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
    const kept = shelf?.take(file);
    const isFit = kept?.language === i18n.language;
    if (!isFit) kept?.desk.destroy();
    const heard = {
      onSelect: setField,
      onChange: (schema: FormSchema) => {
        told.current = printSchema(schema);
        latest.current(told.current);
      },
    };
    const nameOf = (type: ComponentType) => t(`formEditor.types.${type}`);
    const made =
      kept !== undefined && isFit
        ? kept
        : makeForm(container.current, { nameOf, heard, language: i18n.language });
    Object.assign(made.heard, heard);
    told.current = made.told;
    if (made === kept) made.desk.attachTo(container.current);
    const stopWords = watchWords(container.current, translateFormDesk);
    setDesk(made.desk);
    return () => {
      stopWords();
      setDesk(null);
      if (shelf === undefined) {
        made.desk.destroy();
        return;
      }
      made.desk.detach();
      shelf.put(file, { ...made, told: told.current });
    };
  }, [t, i18n.language, file, shelf]);
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

function makeForm(
  container: HTMLElement,
  {
    nameOf,
    heard,
    language,
  }: Pick<KeptForm, 'heard' | 'language'> & { nameOf: (type: ComponentType) => string },
): KeptForm {
  const own = { ...heard };
  const desk = new FormDesk({
    ...{ container, nameOf },
    onSelect: (field) => {
      own.onSelect(field);
    },
    onChange: (schema) => {
      own.onChange(schema);
    },
  });
  return { desk, language, told: '', heard: own };
}
