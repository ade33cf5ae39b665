import { z } from 'zod';

/** What every approver answers (form give-opinion and its relatives). */
export const Opinion = z
  .object({
    verdict: z.enum(['approve', 'adjust', 'return', 'refuse']),
    amountFen: z.int().positive('调整后的金额应大于零').optional(),
    missing: z.string().optional(),
    opinion: z.string().min(1, '意见内容必填'),
  })
  .refine(({ verdict, amountFen }) => verdict !== 'adjust' || amountFen !== undefined, {
    path: ['amountFen'],
    message: '调整金额的，应当填写调整后的金额',
  });

/** The opinion as the file keeps it: what is missing belongs to it. */
export function opinionText({
  opinion,
  missing,
}: {
  opinion: string;
  missing?: string | undefined;
}) {
  return missing === undefined || missing === '' ? opinion : `${opinion}\n需要补正：${missing}`;
}
