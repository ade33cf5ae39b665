import { useMutation } from '@tanstack/react-query';
import { createApplication } from '../../../../../server/cases/api.js';
import { call, type BodyOf } from '../../../api/client.js';

export function useCreateApplication() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof createApplication>) => call(createApplication, { body }),
  });
}
