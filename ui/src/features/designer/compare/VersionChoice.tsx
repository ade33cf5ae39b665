import { Select } from 'antd';
import type { VersionGroup } from './use-versions.js';

interface Props {
  label: string;
  value: string | null;
  groups: VersionGroup[];
  onChange: (releaseId: string) => void;
}

/** Chooses a release. */
export function VersionChoice({ label, value, groups, onChange }: Props) {
  return (
    <label className="compare-choice">
      <span>{label}</span>
      <Select
        aria-label={label}
        className="compare-select"
        value={value}
        options={groups}
        onChange={(chosen: string | null) => {
          if (chosen !== null) onChange(chosen);
        }}
      />
    </label>
  );
}
