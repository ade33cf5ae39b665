import { migration } from './define.js';

/** 走访笔录 written on a device and synced later, with the photos that belong to them. The id of a record is made on the device. */
export const Visits0028 = migration(
  'Visits1763856000028',
  [
    `CREATE TABLE visit_record (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      assistance_id VARCHAR(36) NULL,
      way VARCHAR(10) NOT NULL,
      held_on DATE NOT NULL,
      content_sha256 CHAR(64) NOT NULL,
      record_cipher LONGTEXT NOT NULL,
      device_id VARCHAR(36) NOT NULL,
      finished_at DATETIME(3) NOT NULL,
      recorded_by VARCHAR(36) NOT NULL,
      synced_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_visit_record PRIMARY KEY (id),
      CONSTRAINT fk_visit_record_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_visit_record_assistance FOREIGN KEY (assistance_id) REFERENCES assistance (id),
      CONSTRAINT ck_visit_record_way CHECK (way IN ('home', 'talk')),
      INDEX ix_visit_record_case (case_id, synced_at)
    )`,
    `CREATE TABLE visit_photo (
      visit_id VARCHAR(36) NOT NULL,
      sha256 CHAR(64) NOT NULL,
      position INT NOT NULL,
      caption VARCHAR(200) NOT NULL,
      size_bytes INT NOT NULL,
      taken_at DATETIME(3) NOT NULL,
      attachment_id VARCHAR(36) NULL,
      CONSTRAINT pk_visit_photo PRIMARY KEY (visit_id, sha256),
      CONSTRAINT fk_visit_photo_visit FOREIGN KEY (visit_id) REFERENCES visit_record (id),
      CONSTRAINT fk_visit_photo_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
    )`,
  ],
  ['DROP TABLE visit_photo', 'DROP TABLE visit_record'],
);
