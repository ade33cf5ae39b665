import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PackageFile } from '../../../../processes/package/package-files.js';
import type { DraftWork, Selection } from './draft-context.js';

/** The file and element that are open; the file and the tab stand in the address. */
export function useSelection(
  files: readonly PackageFile[],
): Pick<DraftWork, 'selected' | 'select'> {
  const [params, setParams] = useSearchParams();
  const [at, setAt] = useState<Omit<Selection, 'file'>>({ elementId: null, nonce: 0 });
  const asked = params.get('file');
  const file = files.some(({ name }) => name === asked) ? (asked ?? '') : firstOf(files);
  const select = useCallback(
    (name: string, elementId: string | null = null) => {
      setAt(({ nonce }) => ({ elementId, nonce: nonce + 1 }));
      setParams((before) => {
        const next = new URLSearchParams(before);
        next.set('file', name);
        next.delete('tab');
        return next;
      });
    },
    [setParams],
  );
  return { selected: useMemo(() => ({ file, ...at }), [file, at]), select };
}

/** A diagram first: that is what people come for. */
function firstOf(files: readonly PackageFile[]): string {
  const diagram = files.find(({ name }) => name.endsWith('.bpmn'));
  return (diagram ?? files[0])?.name ?? '';
}
