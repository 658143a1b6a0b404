import type { Passages } from './passage.ts'

/** D03 調解人指派函 and 轉介函: `referral…` to an organisation, `assignment…` to the mediator, the rest in both. */
export const assignmentLetterPassages = {
  referralSubject: { text: '檢送{matter}{papers}1份，委託貴會指派{mediatorTitle}進行調解，請查照。', needs: ['matter'], may: ['papers', 'mediatorTitle'] },
  referralBasis: { text: '依勞資爭議處理法第11條第3項規定辦理。', article: '§11 III', says: ['勞資爭議處理法第11條第3項'] },
  referralRequest: {
    text: '請於收文後即指派調解人，並將其姓名及資格通知本局（勞資爭議處理法第12條第1項）。所指派者應具勞資爭議調解辦法第13條之資格，且無行政程序法第32條所定應自行迴避之情形。',
    article: '§12 I；調解辦法 §13；行政程序法 §32', says: ['勞資爭議處理法第12條第1項', '勞資爭議調解辦法第13條', '行政程序法第32條'],
  },
  referralRequestInConciliation: { text: '請於收文後即指派協調人，並將其姓名通知本局；所指派者與當事人有利害關係者，請勿指派。', says: ['指派'] },
  referralDuties: { text: '依勞資爭議調解辦法，調解人{conductDuty}', needs: ['conductDuty'], article: '調解辦法 §23' },
  assignmentSubject: { text: '指派{mediatorName}為{matter}之{mediatorTitle}，請查照。', needs: ['mediatorName', 'matter'], may: ['mediatorTitle'] },
  assignmentBasis: {
    text: '依勞資爭議處理法第11條第1項第1款及第12條第1項規定辦理。', article: '§11 I①、§12 I', says: ['勞資爭議處理法第11條第1項第1款', '第12條第1項'],
  },
  assignmentBasisEntrusted: {
    text: '依勞資爭議處理法第11條第3項規定，受{bureauName}委託辦理（{referredOn}轉介）。',
    needs: ['bureauName'], may: ['referredOn'], article: '§11 III', says: ['勞資爭議處理法第11條第3項'],
  },
  assignmentBasisEntrustedInConciliation: { text: '受{bureauName}委託辦理。', needs: ['bureauName'] },
  assignmentReplacement: { text: '原指派之{mediatorTitle}{previousMediator}業經准予迴避，另行指派。', needs: ['previousMediator'], may: ['mediatorTitle'], article: '調解辦法 §9、§19' },
  assignmentMediator: {
    text: '指派日：{assignedOn}。{mediatorTitle}：{mediatorName}{qualification}。其揭露：{disclosure}',
    needs: ['assignedOn', 'mediatorName', 'disclosure'], may: ['mediatorTitle', 'qualification'], article: '調解辦法 §10、§18',
  },
  assignmentDuties: { text: '{disclosureDuty}調解人{conductDuty}', needs: ['disclosureDuty', 'conductDuty'], article: '調解辦法 §10、§18、§23' },
  assignmentDutiesInConciliation: { text: '協調人應於協調程序開始前，主動向當事人說明其身分及其與當事人之關係。' },
  application: { text: '本案案號：{caseNumber}；於{appliedOn}申請調解，本局於{receivedOn}收件。', needs: ['caseNumber'], may: ['appliedOn', 'receivedOn'] },
  exOfficio: { text: '本案案號：{caseNumber}；由本局於{referredOn}依職權交付調解。', needs: ['caseNumber'], may: ['referredOn'], article: '§9 III' },
  dispute: { text: '請求調解事項：{claims}。爭議要點：{disputeSummary}', needs: ['claims', 'disputeSummary'] },
} as const satisfies Passages
