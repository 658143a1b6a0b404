import type { Passages } from './passage.ts'

/** D01 勞資爭議調解申請書. */
export const mediationApplicationPassages = {
  byMediator: { text: '指派調解人：由主管機關指派調解人進行調解。', article: '§11 I①', says: ['指派調解人'] },
  byOrganization: { text: '指派調解人：由主管機關委託民間團體指派調解人進行調解。', article: '§11 III', says: ['委託民間團體'] },
  byCommittee: { text: '組成勞資爭議調解委員會進行調解。', article: '§11 I②', says: ['調解委員會'] },
  explainChoice: { text: '申請人得選擇由主管機關指派調解人，或組成勞資爭議調解委員會進行調解。', article: '調解辦法 §2 II', says: ['指派調解人', '調解委員會'] },
  explainOrganization: { text: '選擇指派調解人者，主管機關得委託民間團體指派調解人。', article: '調解辦法 §2 II', says: ['委託民間團體'] },
  explainRosters: { text: '申請人得請求主管機關提出調解委員名冊及受託民間團體名冊，供其閱覽。', article: '調解辦法 §2 III', says: ['調解委員名冊', '受託民間團體名冊'] },
  explainIdentity: { text: '申請人得要求調解人說明其身分及資格。', article: '調解辦法 §2 III', says: ['身分及資格'] },
  explained: { text: '受理機關已於{explainedOn}向申請人說明上列四項，申請人均已知悉。', needs: ['explainedOn'], article: '調解辦法 §2' },
  notYetExplained: { text: '上列四項尚待受理機關向申請人說明，並由申請人確認。', article: '調解辦法 §2' },
  employmentInSummary: { text: '詳如爭議要點所載。', says: ['爭議要點'] },
} as const satisfies Passages
