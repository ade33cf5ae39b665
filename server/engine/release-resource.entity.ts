import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A diagram or decision table exactly as the engine got it: deployed again it is recognised, shown it is what ran. */
@Entity('release_resource')
export class ReleaseResource {
  @PrimaryColumn({
    name: 'release_id',
    type: 'varchar',
    length: 64,
    primaryKeyConstraintName: 'pk_release_resource',
  })
  releaseId!: string;

  /** File name in the package, e.g. `ordinary-review.bpmn`. */
  @PrimaryColumn({
    type: 'varchar',
    length: 120,
    primaryKeyConstraintName: 'pk_release_resource',
  })
  name!: string;

  /** XML with the released ids. */
  @Column({ type: 'longtext' })
  content!: string;
}
