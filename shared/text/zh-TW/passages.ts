/** What the passages of the documents are called where an office words them, and what their placeholders stand for. */
export const passages = {
  COMMON: {
    effectOfSettlement: '調解成立之效力', enforcement: '聲請強制執行', secrecy: '保密義務', arbitration: '共同申請仲裁', arbitrationOfPublicBody: '公部門申請仲裁之核可', noReprisals: '調解期間禁止之行為',
    recusalRight: '申請迴避之權利', attendanceInPerson: '委員親自出席', conciliationEffect: '協調之效力', absencePenalty: '無正當理由缺席之罰則', powerOfAttorney: '委任須知', attendanceApproval: '公部門代理人之同意書',
    falseStatementPenalty: '虛偽說明之罰則', refusalPenalty: '拒絕說明之罰則', mediatorPeriods: '調解人之應辦期限', mediatorConduct: '調解人之調查及保密', mediatorDisclosure: '調解人之說明義務', correction: '更正已發文件',
  },
  D02: {
    subject: '主旨', reply: '復申請書', missing: '應補正事項之起句', missingInConciliation: '應補正事項之起句（協調）', deadline: '期限及不補正之效果', deadlineInConciliation: '期限及不補正之效果（協調）', contact: '洽詢方式',
  },
  D03: {
    referralSubject: '轉介函主旨', referralBasis: '轉介函依據', referralRequest: '請受託團體指派調解人', referralRequestInConciliation: '請受託團體指派協調人', referralDuties: '轉介函之調解人義務',
    assignmentSubject: '指派函主旨', assignmentBasis: '指派函依據', assignmentBasisEntrusted: '指派函依據（受託團體）', assignmentBasisEntrustedInConciliation: '指派函依據（受託團體，協調）',
    assignmentReplacement: '迴避後另行指派', assignmentMediator: '指派日及調解人', assignmentDuties: '指派函之調解人義務', assignmentDutiesInConciliation: '指派函之協調人義務',
    application: '案號及申請經過', exOfficio: '案號及職權交付', dispute: '請求事項及爭議要點',
  },
  D04: {
    subject: '主旨', basis: '依據', committee: '案件及委員會之組成', again: '迴避後重新選定', jointly: '多數當事人共同選定', period: '3日期間之計算', eligible: '得選定及不得選定之人', lapse: '屆期代為指定',
    formNoOfficial: '具報書：非主管機關人員', formNotDisqualified: '具報書：無消極資格', formConsent: '具報書：同意擔任',
  },
  D05: { subject: '主旨', basis: '依據', course: '通知選定之經過', member: '代為指定之委員' },
  D06: {
    subject: '開會事由', moved: '改期說明', bring: '應攜帶資料', interpreter: '需要通譯', interpreterArranged: '已安排通譯', video: '申請視訊', videoArranged: '以視訊進行', costsAndRecording: '免費及錄音錄影', excuse: '不能出席',
  },
  D07: { subject: '主旨', basis: '依據（調解人）', basisOfCommittee: '依據（委員會）', purpose: '請求說明之緣由', questions: '說明或提供資料之事項', answer: '提出之期限及方式' },
  D13: { subject: '主旨', basis: '依據', result: '調解結果', courts: '不成立後之訴訟途徑' },
  D17: { subject: '主旨', basis: '依據', basisInConciliation: '依據（協調）', course: '申請經過及勞務提供地', reason: '移送理由', periodKept: '視同已在法定期間提出', toParties: '副知當事人' },
  D18: {
    subject: '主旨', subjectInConciliation: '主旨（協調）', facts: '事實', factsInConciliation: '事實（協調）', demand: '限期補正及送達（接於事實之後）', reason: '理由', law: '法令依據', again: '重新申請', appeal: '訴願教示',
  },
  D19: {
    subject: '主旨', basis: '依據', party: '事實：受通知人之地位', calledAndServed: '事實：開會通知已送達', calledWithoutProof: '事實：送達情形待查', absent: '事實：未出席', absentWithReason: '事實：未出席及其事由',
    law: '法令依據', statement: '陳述書及不陳述之效果', statementOfEmployer: '陳述書及不陳述之效果（資方）', notDecided: '尚未裁處', recipient: '受通知人',
  },
  D20: { subject: '主旨', clerical: '顯然錯誤之更正', substantive: '實質內容之變更', changes: '更正事項之起句', enclosed: '檢附更正後紀錄' },
  placeholder: {
    absencePenalty: '缺席之罰則（共用文句）', appliedOn: '申請日期', articles: '法條', assignedOn: '指派日期', authority: '有管轄權機關', bureauName: '主管機關名稱', bureauPhone: '承辦人電話',
    caller: '召開會議之機關（本局或受託團體）', caseNumber: '案號', categories: '爭議類別', claims: '請求類別、項數及金額', conductDuty: '調查及保密（共用文句）', correctedOn: '更正日期', disclosure: '揭露內容（含句號）',
    disclosureDuty: '說明義務（共用文句）', disputeSummary: '爭議要點（含句號）', dueOn: '期限', formOfAddress: '對受文者之稱呼（臺端、貴單位）', government: '市政府名稱', interpreters: '通譯及語別', matter: '案由（雙方當事人間勞資爭議調解案）',
    mediatingBody: '調解人或調解委員會', mediatorName: '調解人姓名', mediatorTitle: '職稱（調解人、協調人或調解委員）', meetingNo: '會議次別', meetingTime: '開會時間', memberName: '調解委員姓名',
    missingFields: '未載明之事項（含括號；無則空白）', origin: '案件由來（申請或職權交付）', originalTime: '原訂開會時間', papers: '檢送之資料', partyCount: '當事人人數', previousMediator: '原調解人姓名',
    qualification: '資格（含「，資格：」；無則空白）', questions: '應說明事項（含句號）', reason: '事由或理由', receivedOn: '收件日期', recipient: '受通知人之名稱、代表人及地址', referredOn: '轉介或交付日期', replaced: '被更正之文件',
    result: '調解結果', servedOn: '送達日期', serviceMethod: '送達方式', serviceOfNotice: '選定通知之送達（無則空白）', side: '勞方或資方', sideParty: '勞方當事人或資方當事人', venue: '開會地點', version: '紀錄之版次', workplace: '勞務提供地',
  },
} as const
