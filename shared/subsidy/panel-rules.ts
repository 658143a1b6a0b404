import { nameKey } from '../format/sameness.ts'
import type { SubsidyFacts } from './facts.ts'

/** A member of the panel as the rules look at one. */
export interface SittingMember { personId: string; name?: string | undefined; present: boolean; relatedParties?: readonly string[] | undefined }
/** Who sits in a meeting, and who steps aside in one case. */
export interface Sitting<Member extends SittingMember = SittingMember> { members: readonly Member[]; recused: readonly (string | { personId: string })[] }

export const recusedIds = ({ recused }: Pick<Sitting, 'recused'>): string[] => recused.map((one) => (typeof one === 'string' ? one : one.personId))

/** Who takes part in the decision: present, and not recused. */
export function deciding<Member extends SittingMember>(sitting: Sitting<Member>): Member[] {
  const aside = recusedIds(sitting)
  return sitting.members.filter((member) => member.present && !aside.includes(member.personId))
}

export interface Quorum { seats: number; there: number; needed: number; isMet: boolean }

/** 過半數: half is not enough. A recused member keeps the seat and does not count as present. Source: law.md §5.5 (扶助辦法 §42), §1.6. */
export function quorumOf(sitting: Sitting): Quorum {
  const seats = sitting.members.length
  const needed = Math.floor(seats / 2) + 1
  const there = deciding(sitting).length
  return { seats, there, needed, isMet: there >= needed }
}

/** Those of whom a tie with the claimant or the employer is noted, or who are one of the two. Source: 行政程序法 §32. */
export function tiedMembers<Member extends SittingMember>({ standing, application }: Pick<SubsidyFacts, 'standing' | 'application'>, members: readonly Member[]): Member[] {
  const names = [standing?.claimantName ?? application.claimantName, standing?.employerName ?? application.employerName].filter((name) => name !== undefined && name !== '').map((name) => nameKey(name ?? ''))
  const isNamed = (name: string) => names.includes(nameKey(name))
  return members.filter((member) => member.personId === application.claimantId || (member.name !== undefined && isNamed(member.name)) || (member.relatedParties ?? []).some(isNamed))
}
