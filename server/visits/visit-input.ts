import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import {
  livingItems,
  livingStates,
  visitPosts,
  visitReadings,
  visitWays,
} from '../domain/cases/visit-record.js';

/** Photos of one visit at most, and people who sign: what a paper and a slow line can carry. */
export const mostPhotos = 40;
const mostPeople = 10;
/** Base64 of the picture of one signature; ten of them fit into one request. */
export const mostSignatureLength = 60_000;

const ids = <T extends string>(words: Record<T, string>, what: string) =>
  z.enum(Object.keys(words) as [T, ...T[]], `${what}不在可选范围内`);
const text = (what: string, most: number) =>
  z
    .string(`${what}应为文字`)
    .max(most, `${what}最多${most}个字`)
    // The paper is drawn from it: characters no font has a shape for, and that no person types.
    .refine((value) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value), `${what}含有控制字符`);
const name = text('姓名', 60);
const time = z.string('时间必填').regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间应为 09:30 的形式');
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '照片的校验值不正确');

/** What was written on the device; the rules judge it (`visitFaults`). */
export const VisitRecordInput = z.strictObject({
  way: ids(visitWays, '走访方式'),
  heldOn: z.string('走访日期必填').refine(isLocalDate, '走访日期应为2026-03-02的形式'),
  startedAt: time,
  endedAt: time,
  place: text('地点', 200),
  subject: z.strictObject({
    name,
    relation: text('身份、关系', 100),
    identity: text('证件或者单位', 100).nullable(),
    phone: text('电话', 40).nullable(),
  }),
  askerName: name,
  recorderName: name,
  otherStaffNames: z.array(name).max(mostPeople, `走访人员最多${mostPeople}人`),
  presentNames: z.array(name).max(mostPeople, `在场人最多${mostPeople}人`),
  talk: z
    .array(z.strictObject({ question: text('问', 1_000), answer: text('答', 4_000) }))
    .max(60, '问答最多60项'),
  conditions: z
    .array(
      z.strictObject({
        item: ids(livingItems, '查看项目'),
        state: ids(livingStates, '查看方式'),
        note: text('查看情况', 500),
      }),
    )
    .max(Object.keys(livingItems).length, '查看项目重复'),
  observation: text('其他情况', 4_000).nullable(),
  readBy: ids(visitReadings, '核对方式'),
  isAgreed: z.boolean('请选择是否认可'),
  remark: text('被走访人意见', 1_000).nullable(),
  signatures: z
    .array(
      z.strictObject({
        post: ids(visitPosts, '签名人身份'),
        name,
        image: z.base64('签名应为PNG图片').max(mostSignatureLength, '签名图片过大').nullable(),
        reason: text('未签名原因', 200).nullable(),
      }),
    )
    .max(2 * mostPeople + 3, '签名过多'),
});

export const VisitPhotoInput = z.strictObject({
  sha256: Sha256,
  caption: text('照片说明', 200),
  sizeBytes: z.int().min(1),
  takenAt: z.iso.datetime(),
});

export const PhotoParams = z.object({ id: z.uuid('编号不正确'), sha256: Sha256 });
