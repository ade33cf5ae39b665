import type { Deps } from '../../deps.js';
import type { RoleId } from '../../domain/access/roles.js';
import type { MendActId } from '../../domain/monitor/mend-acts.js';
import type { EngineProbe } from '../read-health.js';

/** What a kind may ask of the world; `engine` null: this program runs without one. */
export interface StuckContext extends Pick<
  Deps,
  'dataSource' | 'clock' | 'calendar' | 'config' | 'log'
> {
  engine: EngineProbe | null;
}

/** Ids, counts, words of steps and forms; never names or numbers of persons. */
export type Facts = Record<string, string | number | boolean | null>;

/** Whose turn it is. */
export type StuckOwner =
  | { kind: 'role'; officeId: string; role: RoleId }
  | { kind: 'person'; accountId: string }
  | { kind: 'agency'; name: string }
  | { kind: 'operator' };

/** What a kind found: true now. */
export interface Found {
  /** Names the thing within its kind, stable while it lasts: task id, incident key, document id, program. At most 120 characters. */
  subject: string;
  caseId: string | null;
  /** Null: of the machine. */
  officeId: string | null;
  /** When it became true, not when it was noticed. */
  since: Date;
  owner: StuckOwner;
  /** Everything `sentence` and `acts` need. */
  facts: Facts;
  /** Money decided and not paid, in fen; left out when none. */
  owedFen?: number;
}

/** An act that would mend it: by a dialog of its own, prefilled, or on the screen where it is mended anyway. */
export type SuggestedAct =
  | { kind: 'mend'; act: MendActId; input?: Facts }
  | { kind: 'link'; label: string; to: string; explain: string };

/** One way in which a case or the machine stands still; one file each. */
export interface StuckKind {
  /** Kebab-case, the name of its file in kinds/. */
  id: string;
  desk: 'case' | 'machine';
  /** Four to eight characters, official, e.g. 任务无人可办. */
  name: string;
  /** 0 to 100: how much harm it does by itself; see server/domain/monitor/harm.ts. */
  weight: number;
  /** Looked for no more often; left out: at each sweep. */
  everyMs?: number;
  /**
   * All that is true now, by set-based statements that use an index, cheap at 100,000 open cases. Cases are left out that lawfully
   * stand still: suspended and terminated ones.
   */
  find(context: StuckContext): Promise<Found[]>;
  /** One sentence in Chinese: what stands still, and why. English: ui/src/i18n/sentences-monitor.en.ts. */
  sentence(facts: Facts): string;
  /** What mends it, best first. */
  acts(found: Pick<Found, 'subject' | 'caseId' | 'officeId' | 'facts' | 'owner'>): SuggestedAct[];
}
