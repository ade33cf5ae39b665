/** Folders of one home; `downloads` holds the binaries and may be shared between homes. */
export interface Home {
  root: string;
  downloads: string;
  logs: string;
}

/** Where data and binaries lie, by YINGJIU_HOME and YINGJIU_DOWNLOADS, else in the user's data folder. */
export function locateHome(env: Record<string, string | undefined>): Home;
