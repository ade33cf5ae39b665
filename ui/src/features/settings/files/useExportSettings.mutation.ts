import { useMutation } from '@tanstack/react-query';
import { exportSettings } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { saveFile } from './save-file.js';

/** Fetches every row of an office and hands it to the browser as a file. */
export function useExportSettings() {
  return useMutation({
    mutationFn: async ({ officeId, name }: { officeId: string; name: string }) => {
      const file = await call(exportSettings, { query: { officeId } });
      saveFile(name, JSON.stringify(file, null, 2));
    },
  });
}
