/** 調解委員會: how many sit, how many must come, how many must agree. Sources: §13, §18. */

/** Seats of the authority; with the two sides' own that makes 3 or 5 (§13). */
export const authoritySeatCounts: readonly number[] = [1, 3]

/** More than half; exactly half is not enough. */
const moreThanHalf = (count: number): number => Math.floor(count / 2) + 1

/** Members who must be present for a meeting of a committee of that size (§18). */
export const quorumOf = (size: number): number => moreThanHalf(size)

/** Votes that a proposal needs among the members present (§18). The chair has a vote like the others, and no casting vote. */
export const majorityOf = (present: number): number => moreThanHalf(present)

/** Meetings in a row without quorum after which mediation counts as failed (§21①). */
export const quorumFailuresForDeemed = 2
