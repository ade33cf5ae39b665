import { Entity, PrimaryColumn } from 'typeorm';
import type { RoleId } from '../domain/access/roles.js';

/** A role that goes over with a delegation, as long as the represented person holds it. */
@Entity('delegation_role')
export class DelegationRole {
  @PrimaryColumn({ name: 'delegation_id', type: 'varchar', length: 36 })
  delegationId!: string;

  @PrimaryColumn({ type: 'varchar', length: 30 })
  role!: RoleId;
}
