import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form under the key its tasks carry; equal forms of several releases are one row. Append-only. */
@Entity('release_form')
export class ReleaseForm {
  /** `<form id>@<version>` */
  @PrimaryColumn({
    name: 'form_key',
    type: 'varchar',
    length: 80,
    primaryKeyConstraintName: 'pk_release_form',
  })
  formKey!: string;

  @Column({ name: 'form_id', type: 'varchar', length: 60 })
  formId!: string;

  /** The form-js schema as JSON text; judged by `validateSubmission`. */
  @Column({ name: 'form_schema', type: 'longtext' })
  formSchema!: string;
}
