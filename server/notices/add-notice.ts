import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { isDuplicateKey } from '../db/errors.js';
import type { RoleId } from '../domain/roles.js';
import { Notice } from './notice.entity.js';

export interface NewNotice {
  /** The same event tells once. */
  effectKey: string;
  kind: string;
  caseId: string | null;
  officeId: string;
  /** Addressee: every holder of the role in the office, or one account. */
  to: { role: RoleId } | { accountId: string };
  /** Chinese, at most 400 characters. */
  text: string;
  now: Date;
}

/** Tells somebody something; told twice under one key, it stands there once. */
export async function addNotice(em: EntityManager, notice: NewNotice): Promise<void> {
  const { effectKey, kind, caseId, officeId, to, text, now } = notice;
  try {
    await em.insert(Notice, {
      ...{ id: randomUUID(), effectKey, kind, caseId, officeId, text, createdAt: now },
      role: 'role' in to ? to.role : null,
      accountId: 'accountId' in to ? to.accountId : null,
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
