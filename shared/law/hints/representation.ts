import type { CaseHint } from '../../ipc/views.ts'
import { isMediation } from '../../lifecycle/standing.ts'
import { hint, type HintRule, type HintSetting, namesOf } from './hint.ts'

const authorityArticle = '行政程序法 §24 II'

/** Who acts through people that may not settle or withdraw (law.md §7.1, §7.15). */
export const representatives: HintRule = ({ parties }) => {
  const unbound = parties.filter((party) => party.proxies.length > 0 && party.proxies.every((proxy) => !proxy.specialAuthority))
  const byProxy = Map.groupBy(unbound.flatMap((party) => party.proxies.map(({ name }) => ({ proxy: name.trim(), party }))), ({ proxy }) => proxy)
  const common = [...byProxy].filter(([, group]) => group.length > 1)
  const told = new Set(common.flatMap(([, group]) => group.map(({ party }) => party.id)))
  const ofSeveral = common.map(([proxy, group]): CaseHint => {
    const { zh, en } = namesOf(group.map(({ party }) => party))
    return hint('REPRESENTATIVE_WITHOUT_AUTHORITY', authorityArticle, [
      `${proxy}代表${zh}，但未受特別授權：得代表出席，簽名成立或撤回須本人為之或補具特別授權之委任書`,
      `${proxy} represents ${en} without special authority: may attend for them, but a settlement or withdrawal needs their own signature or a power of attorney that grants it`,
    ])
  })
  const others = unbound.filter((party) => !told.has(party.id))
  const { zh, en } = namesOf(others)
  return [...ofSeveral, ...(others.length === 0 ? [] : [hint('PROXY_WITHOUT_AUTHORITY', authorityArticle, [
    `${zh}之代理人均未受特別授權：簽名成立或撤回須本人為之，或補具載明特別授權之委任書`,
    `${en}: no proxy has special authority; a settlement or withdrawal needs the party’s own signature or a power of attorney that grants it`,
  ])])]
}

const publicBodiesWithout = (stage: 'ATTENDANCE' | 'SIGNING', { facts, employers }: HintSetting) => (isMediation(facts) ? employers : []).filter((party) =>
  party.kind === 'PUBLIC_BODY' && !facts.approvals.some((approval) => approval.partyId === party.id && approval.stage === stage))

/** The first of two consents that a public body's representative needs (law.md §7.12). */
export const attendanceApprovals: HintRule = (setting) => {
  const lacking = publicBodiesWithout('ATTENDANCE', setting)
  const { zh, en } = namesOf(lacking)
  return lacking.length === 0 ? [] : [hint('ATTENDANCE_APPROVAL_MISSING', '§9 II', [
    `${zh}為公部門雇主：代理人出席調解應提出核可權機關之同意書`, `${en} is a public-sector employer: its representative needs the approving authority’s consent to attend`,
  ])]
}

/** The second, without which nothing is settled. */
export const signingApprovals: HintRule = (setting) => {
  const lacking = publicBodiesWithout('SIGNING', setting)
  const { zh, en } = namesOf(lacking)
  return lacking.length === 0 ? [] : [hint('SIGNING_APPROVAL_MISSING', '§19 但書', [
    `${zh}簽名成立前，應檢附核可權機關之同意書；未附者不得成立`, `${en} needs the approving authority’s consent before signing; without it nothing is settled`,
  ])]
}
