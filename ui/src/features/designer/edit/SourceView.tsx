import type { PackageFile } from '../../../../../processes/package/package-files.js';

/** The text of a file as it is stored. */
export function SourceView({ file: { name, content } }: { file: PackageFile }) {
  return (
    <pre className="studio-source" tabIndex={0} aria-label={name}>
      {content}
    </pre>
  );
}
