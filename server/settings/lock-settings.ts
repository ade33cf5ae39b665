import type { EntityManager } from 'typeorm';

/** One release at a time: the rows of the topmost offices stay held until the transaction ends. Readers do not wait. */
export async function lockSettings(em: EntityManager): Promise<void> {
  await em.query(
    'SELECT office.id FROM office WHERE office.parent_id IS NULL ORDER BY office.id FOR UPDATE',
  );
}
