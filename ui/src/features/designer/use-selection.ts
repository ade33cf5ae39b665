import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PackageFile } from '../../../../processes/package/package-files.js';
import type { Focus, PackageWork } from './draft-context.js';

export type SelectionWork = Pick<PackageWork, 'selected' | 'select' | 'focus' | 'noteSelected'>;

/** The file and element that are open; the file stands in the address. */
export function useSelection(files: readonly PackageFile[]): SelectionWork {
  const [params, setParams] = useSearchParams();
  const [elementId, noteSelected] = useState<string | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const asked = params.get('file');
  const file = files.some(({ name }) => name === asked) ? (asked ?? '') : firstOf(files);
  const select = useCallback(
    (name: string, element: string | null = null) => {
      noteSelected(element);
      setFocus((before) =>
        element === null ? null : { elementId: element, nonce: (before?.nonce ?? 0) + 1 },
      );
      setParams((before) => {
        const next = new URLSearchParams(before);
        next.set('file', name);
        next.delete('tab');
        return next;
      });
    },
    [setParams],
  );
  return useMemo(
    () => ({ selected: { file, elementId }, select, focus, noteSelected }),
    [file, elementId, select, focus],
  );
}

/** The national process first: from it one finds all others. */
function firstOf(files: readonly PackageFile[]): string {
  const first =
    files.find(({ name }) => name === 'relief-case.bpmn') ??
    files.find(({ name }) => name.endsWith('.bpmn')) ??
    files[0];
  return first?.name ?? '';
}
