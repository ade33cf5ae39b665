import { z } from 'zod';
import {
  serviceOutcomes,
  serviceWays,
  signers,
  type NamedSigner,
  type ServiceOutcome,
  type ServiceWay,
} from '../domain/papers/service-words.js';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];
const Day = z.iso.date('日期应为2026-03-02的形式');
const text = (label: string, max: number) =>
  z.string().trim().max(max, `${label}最多${max}个字`).nullish();

export const Way = z.enum(keysOf<ServiceWay>(serviceWays), '送达方式不在可选范围内');
export const Outcome = z.enum(keysOf<ServiceOutcome>(serviceOutcomes), '送达结果不在可选范围内');
export const NamedSignerId = z.enum(keysOf<NamedSigner>(signers), '签收身份不在可选范围内');

/** What of a try is told whatever its way; what the way needs besides, the rules say. */
export const ServiceFacts = z.strictObject({
  place: text('送达地点', 200),
  signer: NamedSignerId.nullish(),
  signerName: text('签收人', 50),
  relation: text('与受送达人关系', 50),
  /** Resident identity number of who signed. */
  signerNumber: text('身份证件号码', 18),
  isOpposingParty: z.boolean().nullish(),
  witness: text('见证人', 100),
  trackingNumber: text('邮件号码', 80),
  receiptNumber: text('送达回证编号', 80),
  entrustedTo: text('受托单位', 100),
  electronicAddress: text('电子地址', 100),
  consentOn: Day.nullish(),
  reason: text('事由', 400),
  /** 送达人; who records it when left out. */
  servedBy: text('送达人', 100),
});

export const ServiceTryInput = ServiceFacts.extend({ way: Way, outcome: Outcome, triedOn: Day });
export type ServiceTryInput = z.output<typeof ServiceTryInput>;
