import type { Passages } from './passage.ts'

/**
 * D11 and D12 調解紀錄. An office words the record of a mediator and that of a committee each by itself: what both say stands under both
 * codes, what only one says under its own. Of a side or a fact that nobody wrote down it gives the texts of law.md §2.8.
 */
const ofBoth = {
  version: { text: '（第{version}版，{correctedOn}更正）', needs: ['version', 'correctedOn'], article: '行政程序法 §101' },
  notConvened: { text: '本件未召開調解會議。', article: '調解辦法 §25 I③', says: ['未召開'] },
  cancelled: { text: '第{meetingNo}次調解會議原訂{originalTime}召開，於{cancelledOn}取消{cancelReason}。', needs: ['meetingNo', 'originalTime', 'cancelledOn', 'cancelReason'] },
  approvalMissing: {
    text: '{party}之代理人出席本次會議，未提出核可權機關之同意書（勞資爭議處理法第9條第2項），記明於紀錄。', needs: ['party'], article: '§9 II', says: ['勞資爭議處理法第9條第2項'],
  },
  noRecording: { text: '未經{mediatorTitle}及雙方當事人同意，不得錄音、錄影。', needs: ['mediatorTitle'], says: ['錄音', '錄影'] },
  identified: { text: '{dutyMoments}：已確認出席當事人及代理人之身分與代理權限。', needs: ['dutyMoments'], article: '行政程序法 §24', says: ['身分', '代理權限'] },
  dutyTold: { text: '{dutyMoments}：{dutySentence}', needs: ['dutyMoments', 'dutySentence'] },
  interpreted: { text: '第{meetingNo}次調解會議由通譯{interpreterName}以{language}{whom}傳譯；本紀錄內容經通譯朗讀確認。', needs: ['meetingNo', 'interpreterName', 'language', 'whom'] },
  interpreterNeeded: { text: '{party}以{language}陳述，由通譯傳譯；本紀錄內容經通譯朗讀確認後，由其簽名。', needs: ['party', 'language'] },
  online: { text: '第{meetingNo}次調解會議經主管機關同意以視訊方式進行，已確認出席者身分，過程錄音錄影。', needs: ['meetingNo'], says: ['視訊'] },
  approval: { text: '{party}已於{approvedOn}提出核可權機關就{approvedMatter}之同意書：{approval}（勞資爭議處理法{articles}）。', needs: ['party', 'approvedOn', 'approvedMatter', 'approval', 'articles'], article: '§9 II、§19' },
  statedNothingWithoutMeeting: { text: '未召開調解會議，未陳述。', article: '調解辦法 §25 I⑤', says: ['未陳述'] },
  statedNothingAbsent: { text: '未出席，未陳述。', article: '調解辦法 §25 I⑤', says: ['未出席', '未陳述'] },
  statedAsApplied: { text: '引用申請書所載爭議要點及請求調解事項。', article: '調解辦法 §25 I⑤', says: ['申請書'] },
  statedNothing: { text: '到場未另為主張。', article: '調解辦法 §25 I⑤', says: ['未'] },
  investigatedNothingWithoutMeeting: { text: '未召開調解會議，未另行調查。', article: '調解辦法 §25 I⑥', says: ['調查'] },
  investigatedNothing: { text: '雙方陳述如上，未另行調查。', article: '調解辦法 §25 I⑥', says: ['調查'] },
  investigatedNothingBothAbsent: { text: '雙方均未到場，未另行調查。', article: '調解辦法 §25 I⑥', says: ['調查'] },
  investigatedNothingOneAbsent: { text: '{sidePresent}陳述如上，{sideAbsent}未出席，未另行調查。', needs: ['sidePresent', 'sideAbsent'], article: '調解辦法 §25 I⑥', says: ['調查'] },
  explanationOrdered: { text: '主管機關於{orderedOn}通知{party}於{dueOn}前就下列事項說明或提供資料：{questions}', needs: ['orderedOn', 'party', 'dueOn', 'questions'], article: '§12 III、§17 II' },
  mediatorSaid: { text: '{mediatingBody}於會議中說明如下：', needs: ['mediatingBody'] },
  proposedNothingWithdrawn: { text: '申請人撤回申請，未作成調解方案。', article: '調解辦法 §25 I⑦', says: ['未作成調解方案'] },
  proposedNothingAbsent: { text: '因{reason}，未能作成調解方案。', needs: ['reason'], article: '調解辦法 §25 I⑦', says: ['未能作成調解方案'] },
  proposedNothing: { text: '雙方主張如上，無法達成共識，未能作成調解方案。', article: '調解辦法 §25 I⑦', says: ['未能作成調解方案'] },
  answers: { text: '當事人對上開調解方案之答復：{answers}。', needs: ['answers'], article: '§19、§20' },
  unanswered: { text: '當事人對上開調解方案均未表示同意。', article: '§20', says: ['未表示同意'] },
  settled: { text: '雙方當事人同意前項調解方案並於本紀錄簽名，調解成立。', article: '§19', says: ['調解成立'] },
  settledInPart: {
    text: '本件部分成立：下表所列成立之請求項目，由各該當事人雙方同意前項調解方案並於本紀錄簽名而成立；其餘請求項目調解不成立。', article: '§19、§20', says: ['部分成立', '不成立'],
  },
  notSettled: { text: '本件調解不成立。{because}', needs: ['because'], article: '§20', says: ['調解不成立'] },
  withdrawn: { text: '申請人撤回本件調解申請，調解程序終結。', says: ['撤回'] },
  closedOtherwise: { text: '本件以其他事由結案，未就請求事項為調解成立或不成立之認定。{because}', needs: ['because'] },
  arbitrationTold: { text: '{mediatingBody}已向當事人說明：{arbitration}', needs: ['mediatingBody', 'arbitration'], article: '調解辦法 §25 II' },
  courts: {
    text: '權利事項之爭議，當事人得向管轄法院起訴或聲請勞動調解；曾經本法調解未成立者，得逕行起訴（勞動事件法第16條第1項第1款）。請注意請求權之消滅時效：申請調解後調解不成立者，時效視為不中斷（民法第133條）；因請求而中斷者，應於請求後6個月內起訴（民法第130條）。',
    article: '勞動事件法 §16 I①；民法 §130、§133', says: ['勞動事件法第16條第1項第1款', '民法第133條', '民法第130條'],
  },
  support: { text: '得申請法律扶助及{fund}之補助。', needs: ['fund'] },
  furtherWays: { text: '其他救濟途徑及應注意之期間，詳如「調解不成立後救濟途徑說明」。' },
  signing: { text: '以上紀錄經當場交付閱覽或朗讀，出席當事人確認無誤後簽名：', article: '調解辦法 §25 I⑩', says: ['簽名'] },
  receipt: { text: '本紀錄1份當場交付出席當事人收訖。簽名：＿＿＿＿＿＿＿＿' },
} as const satisfies Passages

/** D11 調解紀錄（調解人）; of a conciliation too. */
export const mediatorRecordPassages = {
  ...ofBoth,
  introduced: { text: '調解人{mediatorName}於調解程序開始前，向當事人說明其身分及資格{qualificationTold}（勞資爭議調解辦法第18條）。', needs: ['mediatorName', 'qualificationTold'], article: '調解辦法 §18', says: ['勞資爭議調解辦法第18條'] },
  introducedInConciliation: { text: '協調人{mediatorName}於協調程序開始前，向當事人說明其身分。', needs: ['mediatorName'] },
  disclosed: { text: '{mediatorTitle}揭露其與當事人之關係及利害關係：{disclosure}', needs: ['mediatorTitle', 'disclosure'], article: '調解辦法 §10、§19' },
  conciliationFailed: { text: '當事人就協調不成立之事項，得另依法申請勞資爭議調解、向管轄法院起訴，或循其他途徑主張權利；請注意請求權之消滅時效。' },
} as const satisfies Passages

/** D12 調解紀錄（委員會）. */
export const committeeRecordPassages = {
  ...ofBoth,
  composition: { text: '調解委員會由委員{memberCount}人組成（勞資爭議處理法第13條）：', needs: ['memberCount'], article: '§13', says: ['勞資爭議處理法第13條'] },
  introduced: { text: '調解委員於調解程序開始前，主動向當事人說明其與當事人之關係及財產上之利害關係（勞資爭議調解辦法第10條）。', article: '調解辦法 §10', says: ['勞資爭議調解辦法第10條'] },
  tie: { text: '調解委員揭露其與當事人之關係：{tie}，不得受指派調查事實（勞資爭議調解辦法第10條、第23條第3項）。', needs: ['tie'], article: '調解辦法 §10、§23 III', says: ['不得受指派調查事實'] },
  disclosed: { text: '調解委員{memberName}揭露：{disclosure}', needs: ['memberName', 'disclosure'], article: '調解辦法 §10' },
  withoutQuorum: { text: '調解委員出席未過半數，未能開會（勞資爭議處理法第18條）。', article: '§18', says: ['勞資爭議處理法第18條'] },
  sentToInvestigate: { text: '調解委員會於{assignedOn}指派調解委員{memberName}調查事實，{report}（勞資爭議處理法第16條第1項）。', needs: ['assignedOn', 'memberName', 'report'], article: '§16 I', says: ['勞資爭議處理法第16條第1項'] },
  proposedNothingWithoutQuorum: { text: '調解委員連續二次出席未過半數，未能開會，未作成調解方案。', article: '調解辦法 §25 I⑦', says: ['未作成調解方案'] },
  deemedWithoutQuorum: {
    text: '經主席召集會議，連續二次調解委員出席未過半數，依勞資爭議處理法第21條第1款規定，本件視為調解不成立。', article: '§21①', says: ['勞資爭議處理法第21條第1款', '視為調解不成立'],
  },
  deemedWithoutProposal: { text: '調解委員會未能作成調解方案，依勞資爭議處理法第21條第2款規定，本件視為調解不成立。', article: '§21②', says: ['勞資爭議處理法第21條第2款', '視為調解不成立'] },
} as const satisfies Passages
