export const subsidy = {
  nav: { label: '基金補助各頁', queue: '申請案', panels: '審查小組', ledger: '基金帳', rules: '補助規則', counter: '櫃檯試算' },
  state: {
    draft: '草稿', submitted: '已收件', supplementing: '補件中', reviewing: '審查中', decided: '已核定', paying: '撥款中', followUp: '追蹤中', closed: '結案', rejected: '駁回', withdrawn: '撤回',
  },
  event: {
    'subsidy.submitted': '收件', 'subsidy.supplementRequested': '通知補件', 'subsidy.supplemented': '補件登錄', 'subsidy.reviewSheetCompleted': '完成審查表', 'subsidy.decided': '登錄審查決議',
    'subsidy.notified': '登錄核定通知送達', 'subsidy.receiptReceived': '收到領據', 'subsidy.paid': '登錄撥款', 'subsidy.appealed': '登錄訴願', 'subsidy.clawbackOrdered': '命返還',
    'subsidy.repaid': '登錄繳還', 'subsidy.followedUp': '登錄訴訟追蹤', 'subsidy.documentIssued': '發文', 'subsidy.closed': '結案', 'subsidy.withdrawn': '撤回申請',
  },
  item: { ATTORNEY_FEE: '律師費', PLEADING_DRAFT_FEE: '律師撰狀費', COURT_FEE: '裁判費', ENFORCEMENT_FEE: '強制執行費', LIVING_EXPENSE: '生活費用' },
  applicant: { WORKER: '勞工', UNION_OFFICER: '工會幹部', UNION: '工會' },
  level: { FIRST: '第一審', SECOND: '第二審', THIRD: '第三審' },
  dispute: { DISMISSAL: '解僱', WAGE: '工資', SEVERANCE: '資遣費', PENSION: '退休金', OCC_ACCIDENT: '職業災害', OTHER: '其他' },
  attachment: {
    APPLICATION_FORM: '補助申請書', AFFIDAVIT: '切結書', NOTICE_FORM: '告知事項表單', ID_CARD: '身分證明文件', INCOME_LIST: '綜合所得稅各類所得資料清單', PROPERTY_LIST: '財產歸屬資料清單',
    MEDIATION_RECORD: '調解紀錄影本', COURT_MEDIATION_RECORD: '法院勞動調解不成立證明', PLEADING: '起訴狀（上訴狀）', JUDGMENT: '歷審裁判', POWER_OF_ATTORNEY: '委任狀', ATTORNEY_FEE_RECEIPT: '律師費收據',
    PLEADING_DRAFT_RECEIPT: '撰狀費收據', COURT_FEE_RECEIPT: '裁判費收據', ENFORCEMENT_TITLE: '執行名義', ENFORCEMENT_FEE_RECEIPT: '執行費收據', UNEMPLOYMENT_PROOF: '無工作收入或求職證明', BANKBOOK: '存摺封面影本',
    UNION_REGISTRATION: '工會登記證書', UNION_ASSETS: '最近一年度流動資產證明', UNION_FILING: '工會法第31條備查文件', UNION_RESOLUTION: '通過起訴（裁決、仲裁）之會議紀錄及簽到', CLAIMANT_LIST: '選定當事人證明與清冊',
    SUCCESSION_PROOF: '繼承或承受訴訟證明', DIAGNOSIS: '職業醫學科診斷證明', OTHER: '其他文件',
  },
  check: {
    CASE_NOT_SETTLED: '調解不成立', WORKPLACE_IN_CITY: '勞務提供地在本市', HOUSEHOLD_IN_CITY: '設籍本市滿規定期間', WORKPLACE_OR_HOUSEHOLD_IN_CITY: '勞務提供地在本市或設籍滿規定期間',
    FILED_WITHIN_SIX_MONTHS: '提起爭訟六個月內申請', FILED_WITHIN_180_DAYS: '程序開始一百八十日內申請', MEANS: '資力', LIQUID_ASSETS: '工會流動資產', UNION_SEAT_IN_CITY: '工會會址在本市',
    DISMISSED_FOR_UNION_WORK: '工會幹部因為會員爭取權益而遭解僱', DISPUTE_COVERED: '爭議屬補助範圍', CLEARLY_UNNEEDED: '有無顯無補助必要',
  },
  deadline: {
    SUPPLEMENT: '補件期限', DECIDE: '核定期限（二個月）', APPEAL: '訴願期間（三十日）', CLAWBACK_DUE: '繳還期限', FOLLOW_UP: '訴訟追蹤', RECOVERED: '獲償後返還（三十日）',
  },
  finding: { PENDING: '訴訟進行中', WON: '勝訴確定', PARTLY_WON: '一部勝訴確定', LOST: '敗訴確定', SETTLED: '和解', WITHDRAWN: '撤回起訴' },
  result: { PASS: '符合', FAIL: '不符', UNKNOWN: '待查' },
} as const
