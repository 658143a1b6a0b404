import type { CaseHint } from '../../ipc/views.ts'
import { isMinor } from '../../lifecycle/standing.ts'
import type { Party } from '../../model/party.ts'
import { checkUbn } from '../../format/identifiers.ts'
import { representativeOf } from '../business-status.ts'
import { isHouseholdEmployee, isTeacher } from '../scope-of-act.ts'
import { hint, type HintRule, namesOf } from './hint.ts'

/** law.md §7.3: a minor settles only with the guardian's consent. */
export const minors: HintRule = ({ parties, today }) => {
  const lacking = parties.filter((party) => isMinor(party, today) && party.guardian === undefined)
  const { zh, en } = namesOf(lacking)
  return lacking.length === 0 ? [] : [hint('MINOR_WITHOUT_GUARDIAN', '民法 §77、§79', [
    `${zh}未成年，尚未登錄法定代理人；成立須法定代理人允許並簽名，文書亦向其送達`,
    `${en}: a minor without a guardian on file; the guardian must consent to and sign a settlement, and papers are served on the guardian`,
  ])]
}

/** Whom one deals with where the employer is not simply in business (law.md §7.7). */
export const businessStatuses: HintRule = ({ employers }) => employers.flatMap((party): CaseHint[] => {
  const { name, businessStatus } = party
  if (representativeOf(businessStatus) === 'BANKRUPTCY_ADMINISTRATOR') {
    return [hint('EMPLOYER_BANKRUPT', '破產法 §75、§99', [
      `${name}已受破產宣告：由破產管理人代表；破產債權應依破產程序行使`,
      `${name} is bankrupt: the bankruptcy administrator acts for it, and claims are made in the bankruptcy proceedings`,
    ])]
  }
  if (representativeOf(businessStatus) === 'LIQUIDATOR') {
    return [hint('EMPLOYER_LIQUIDATING', '公司法 §24、§84、§322', [
      `${name}已解散或清算中：由清算人代表，請核對清算人姓名及住所`,
      `${name} is dissolved or being wound up: the liquidator acts for it; check the liquidator’s name and address`,
    ])]
  }
  if (businessStatus === 'SUSPENDED') {
    return [hint('EMPLOYER_SUSPENDED', '勞動基準法 §28', [
      `${name}已歇業：勞方得請本局認定歇業事實，據以申請積欠工資墊償基金`,
      `${name} has stopped its business: the employees may ask this bureau to establish that, for the arrear wage payment fund`,
    ])]
  }
  return []
})

const registrationDoubt = (party: Party): boolean => party.kind === 'COMPANY' && (party.ubn === undefined || !checkUbn(party.ubn).valid)

/** A case against the wrong company has to be begun anew (law.md §7.23). */
export const registration: HintRule = ({ employers }) => {
  const doubtful = employers.filter(registrationDoubt)
  const { zh, en } = namesOf(doubtful)
  return doubtful.length === 0 ? [] : [hint('CHECK_REGISTRATION', '§10①', [
    `${zh}之統一編號未填或檢查不符：請查商工登記，核對登記名稱、代表人與營業狀態`,
    `${en}: the UBN is missing or fails its check; look up the company register for the registered name, representative and status`,
  ])]
}

/** law.md §7.22. */
export const teachers: HintRule = ({ employees }) => {
  const found = employees.filter(isTeacher)
  const { zh, en } = namesOf(found)
  return found.length === 0 ? [] : [hint('TEACHER', '§3 但書', [
    `${zh}為教師：依法提行政救濟之事項不適用本法，請先確認請求事項之性質`,
    `${en}: a teacher; what is subject to administrative remedies by law is not for mediation, so look at the nature of the claims`,
  ])]
}

/** law.md §7.2. */
export const householdEmployees: HintRule = ({ facts, employees, employers }) => {
  const found = employees.filter((party) => isHouseholdEmployee(party, employers))
  if (facts.proceeding === 'CONCILIATION' || found.length === 0) return []
  const { zh, en } = namesOf(found)
  return [hint('HOUSEHOLD_EMPLOYEE', '就業服務法 §59', [
    `${zh}為家庭看護或幫傭，不適用勞動基準法：實務多以協調處理；涉及聘僱許可、轉換雇主或安置時請轉介`,
    `${en}: a household caregiver or helper, to whom the Labor Standards Act does not apply; conciliation is usual. Refer on what concerns work permits, change of employer or shelter`,
  ])]
}

/** law.md §7.2: the law of interpreters at arbitration, for want of one at mediation. */
export const interpreters: HintRule = ({ facts, parties }) => {
  const meeting = facts.meetings.findLast((one) => one.status !== 'CANCELLED' && one.status !== 'QUORUM_FAILED')
  const needing = parties.filter((party) => (party.interpreterLanguage ?? '').trim() !== '')
  const served = (party: Party): boolean => (meeting?.interpreters ?? []).some((one) =>
    (one.partyIds ? one.partyIds.includes(party.id) : one.language.trim() === party.interpreterLanguage?.trim()))
  const lacking = needing.filter((party) => !served(party))
  if (lacking.length === 0) return []
  const zh = lacking.map((party) => `${party.name}（${party.interpreterLanguage ?? ''}）`).join('、')
  const en = lacking.map((party) => `${party.name} (${party.interpreterLanguage ?? ''})`).join(', ')
  const article = '勞資爭議仲裁辦法 §28（參照）'
  return meeting?.startedAt === undefined
    ? [hint('INTERPRETER_NEEDED', article, [`${zh}需要通譯，請於開會前安排`, `${en}: an interpreter is needed; arrange for one before the meeting`])]
    : [hint('INTERPRETER_ABSENT', article, [
        `第${meeting.meetingNo}次會議未登錄${zh}之通譯：紀錄應載明通譯姓名、語別，並經朗讀確認`,
        `meeting ${meeting.meetingNo}: no interpreter is on file for ${en}; the record is to name the interpreter and say that it was read out and confirmed`,
      ])]
}
