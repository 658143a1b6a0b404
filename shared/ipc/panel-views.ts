import type { CaseAtTable, PanelAtWork } from '../documents/subsidy/panel-minutes.ts'
import type { City } from '../model/city.ts'
import type { Refusal } from './result.ts'
import type { SubsidyRow } from './subsidy-views.ts'

/** 審查小組: one meeting in the list. `closedAt` and `savedAt` are ISO instants; null while it is open. */
export interface PanelRow { panelId: string; city: City; on: string; at: string | null; session: string; place: string; cases: number; decided: number; closedAt: string | null; savedAt: string }

/** A case at the table. `isOutdated`: by now the rules give something else than the review sheet says, since others were granted meanwhile or a rule was changed. */
export interface PanelCase extends CaseAtTable { seq: number; row: SubsidyRow; isOutdated: boolean }

/**
 * A meeting with all that is on its agenda. `candidates`: applications under review that are not on it. `available`: left of the fund's year of the
 * meeting, whole NTD; null where the office has entered no money.
 */
export interface PanelView extends PanelAtWork { cases: PanelCase[]; candidates: SubsidyRow[]; available: number | null; closedAt: string | null; savedAt: string }

/** What came of one case when several are decided in one go; null: it was recorded. */
export interface PanelDecision { subsidyId: string; subsidyNumber: string; claimant: string; refusal: Refusal | null }
