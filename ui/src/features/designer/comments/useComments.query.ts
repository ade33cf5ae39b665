import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  answerComment,
  correctComment,
  listComments,
  reopenComment,
  resolveComment,
  writeComment,
} from '../../../../../server/designer/comments/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

const commentsKey = [...designerKey, 'comments'] as const;

/** What was said about the elements of a package. */
export function useComments(packageName: string) {
  return useQuery({
    queryKey: [...commentsKey, packageName],
    queryFn: ({ signal }) => call(listComments, { query: { package: packageName } }, signal),
  });
}

export type CommentStep =
  | { kind: 'write'; body: BodyOf<typeof writeComment> }
  | { kind: 'answer' | 'resolve' | 'reopen'; id: string; text: string }
  | { kind: 'correct'; id: string; entryId: string; text: string };

/** Says something, or settles it; the list is read again. */
export function useCommentStep() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (step: CommentStep): Promise<void> => {
      if (step.kind === 'write') {
        await call(writeComment, { body: step.body });
        return;
      }
      const { id, text } = step;
      const input = { params: { id }, body: { text } };
      if (step.kind === 'answer') await call(answerComment, input);
      if (step.kind === 'resolve') await call(resolveComment, input);
      if (step.kind === 'reopen') await call(reopenComment, input);
      if (step.kind === 'correct') {
        const params = { id, entryId: step.entryId };
        await call(correctComment, { params, body: { text } });
      }
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: commentsKey }),
  });
}
