/** Unpacks the files of a zip below one folder of it, without that folder, into `target`. */
export function unzip(
  file: string,
  inside: string,
  target: string,
  modeOf?: (name: string) => number,
): Promise<void>;
