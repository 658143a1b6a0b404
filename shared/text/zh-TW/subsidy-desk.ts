export const subsidyDesk = {
  queue: {
    title: '基金補助', table: '補助申請清單', filters: '補助申請篩選', new: '新增申請', letters: '待發函件', find: '在清單中尋找', findHint: '編號、案號、申請人或相對人，一個字以上', shown_other: '顯示 {{count}} 件',
    tab: {
      supplementing: '待補件', submitted: '待審查', reviewing: '審查中', decided: '已核定', paying: '撥款中', followUp: '追蹤', done: '結案與駁回', all: '全部',
    },
    column: {
      number: '編號', claimant: '申請人', employer: '相對人', items: '項目', level: '審級', requested: '申請額', payable: '依規則可核', granted: '核定', state: '狀態', deadline: '下一期限',
    },
    manual: '人工', manualHint: '有項目的規則未經查證，金額須由人員載明依據並經第二人確認', emptyTab: '這個分頁目前沒有申請', noMatch: '沒有符合的申請', noMatchText: '請改用較短的字，或換一個分頁。',
    none: '還沒有補助申請',
    noneText: '調解不成立的勞工可以申請律師費、裁判費與訴訟期間生活費用。按「新增申請」，或在案件的「後續與補助」按「申請補助」；系統會帶入調解紀錄，列出應備文件、算出每一項金額並計算期限。',
  },
  page: {
    back: '回申請清單', steps: '申請進度', step: { receive: '收件', review: '審查', decide: '核定', pay: '撥款', follow: '追蹤' }, toCase: '開啟案件 {{number}}', failedElsewhere: '他處調解不成立',
    tab: { review: '審查', documents: '文件', history: '歷程', data: '資料' }, closed: '本申請已結案。', withdrawn: '本申請已撤回。', waits: '目前等待申請人，沒有必須辦理的步驟。', dollars: '{{amount}} 元',
    requested: '申請 {{amount}} 元', granted: '核定 {{amount}} 元', paid: '已撥 {{amount}} 元', outstanding: '尚應返還 {{amount}} 元',
  },
  review: {
    eligibility: '資格檢核', source: '依據文件', remedy: '如何改變', unverifiedCheck: '規則未經查證，不作為准駁依據', items: '項目與金額', requested: '申請', basis: '計算基準', cap: '上限', noCap: '無', deducted: '他處已補助',
    payable: '依規則可核', formula: '算式', granted: '核定', proposed: '擬核', total: '依規則可核合計', byHand: '由人認定', manualTitle: '規則未經查證：不自動核算',
    manualText: '這個金額須由人員填寫並載明依據，再由另一位人員確認，才能核定。', others: '同一爭議的其他申請', none: '沒有其他申請', comparison: '與中央扶助辦法比較', rules: '{{name}}第 {{version}} 版', ruleName: { TAIPEI: '臺北市規則', KAOHSIUNG: '高雄市規則', TAINAN: '臺南市規則', CENTRAL: '中央扶助辦法', MINIMUM_WAGE: '最低工資表', COURT_FEE: '裁判費表' },
    changed: '完成審查表之後，規則、文件或其他申請的核給有變動；請重新完成審查表，再登錄決議。', atMost: '案情複雜者最高 {{amount}} 元', unverifiedRule: '規則未查證', central: '中央', here: '本基金',
    noEligibility: '這個基金的規則沒有資格條件。',
  },
  papers: {
    chooseFile: '選檔案', removeFile: '移除檔案', fileOf: '{{paper}}的檔案', notKept: '這台電腦沒有可用的金鑰保管機制，檔案無法加密保存；仍可勾選文件，紙本另行歸卷。',
    title: '應備文件', region: '文件與檔案', hint: '按數字鍵或空白鍵勾選缺少的文件', present: '已備', missing: '缺', blocking: '必備', optional: '視情形', request: '通知補件（{{count}}）', receive: '補件登錄（{{count}}）', lacking_other: '尚缺 {{count}} 件必備文件',
    complete: '必備文件齊全', files: '已收文件', noFile: '紙本，沒有檔案', open: '檢視', none: '規則沒有列出應備文件。',
  },
  data: {
    disputeOn: '爭議發生日', unionCity: '工會會址', liquidAssets: '工會流動資產', dismissedForUnionWork: '曾為會員爭取權益而遭解僱', delayReason: '逾期申請之事由', yes: '是',
    application: '申請', on: '申請日', applicantType: '申請人類別', dispute: '爭議類型', workplace: '勞務提供地', household: '設籍日', claimant: '申請人', employer: '相對人', litigation: '爭訟', proceeding: '程序', level: '審級', kind: '請求',
    filedOn: '提起日', claimAmount: '訴訟標的金額', joint: '共同起訴', jointOf: '{{count}} 人共同', court: '法院', courtCaseNo: '案號', livingMonths: '生活費用月數', months: '{{count}} 個月', livingFrom: '自何日起', employedSince: '再就業日',
    monthlyIncome: '每月收入', averageMonthlyWage: '月平均薪資', assets: '資產', items: '申請項目', receipt: '收據', otherSubsidies: '其他機關的補助', standing: '調解案件', failed: '調解不成立', unpaid: '調解成立而未履行', notFailed: '調解未失敗', determined: '{{date}}認定',
    failedBefore: '{{name}}，{{date}}調解不成立', decision: '核定', panel: '審查會議', members: '出席 {{present}} 人／委員 {{total}} 人', confirmedBy: '第二人確認', basis: '依據', formerDecisions: '先前的核定',
    proceedings: { LITIGATION: '民事訴訟', ENFORCEMENT: '強制執行', UNFAIR_PRACTICE: '不當勞動行為裁決', ARBITRATION: '交付仲裁' },
    kinds: { CONFIRM_EMPLOYMENT: '確認僱傭關係存在', PAYMENT: '給付', OTHER: '其他' },
  },
  form: {
    done: '已登錄：{{event}}', stale: '這件申請剛由別人登錄了新的紀錄，畫面已更新。請看過後再登錄一次。', addMember: '新增委員', removeMember: '移除委員 {{name}}', member: '委員 {{number}}', present: '出席', recused: '迴避', members: '審查小組委員',
    quorum: '委員 {{size}} 人，出席 {{present}} 人（扣除迴避），至少應有 {{needed}} 人', quorate: '足數', notQuorate: '不足數', noItem: '沒有勾選或變更任何項目', changes: '資料更正', changesHint: '只登錄有改變的欄位；金額會依申請日的規則重新計算。',
    rejects: '各項核定金額合計 0 元，將登錄為駁回。', nothingMissing: '規則列出的文件都已備。', 
  },
  field: {
    on: '登錄日期', papers: '缺少的文件', papersReceived: '補來的文件', others: '其他補正事項', otherPapers: '其他補來的文件', servedOn: '通知送達日', dueOn: '補件期限', remarks: '審查意見', proposed: '擬核金額', granted: '核定金額', reason: '理由', basis: '核定依據', confirmedBy: '金額確認人',
    deliveredOn: '送達日', documentNumber: '發文字號', method: '送達方式', receiptNumber: '領據編號', amount: '金額', voucher: '付款憑單號碼', receivedOn: '收受訴願書日', repayBy: '繳還期限', finding: '訴訟情形', recoveredOn: '勞工獲償日', recoveredAmount: '獲償金額', note: '說明',
    session: '會議名稱', clawbackReason: '命返還之理由', clawbackAmount: '命返還金額', paidAmount: '撥付金額', repaidAmount: '繳還金額', appealReason: '訴願要旨', withdrawReason: '撤回原因',
  },
  hint: {
    others: '一行一項', dueOn: '由本局指定；預設 14 日', confirmedBy: '規則未經查證的項目：由另一位人員確認金額後，填該人姓名', basis: '引用的條文或認定金額的根據', remarksByHand: '有項目的規則未經查證，請在此寫明擬核金額的依據',
    recoveredOn: '勞工自雇主取得本基金墊付的費用或同期間工資之日；之後起算返還期限', repayBy: '命返還之處分所定的日期', documentNumber: '核定通知的發文字號',
  },
  log: {
    due: '期限 {{date}}', served: '{{date}}送達', proposed: '擬核', total: '合計 {{amount}} 元', confirmedBy: '{{name}}確認金額', recovered: '{{date}}獲償', dueBy: '{{date}}前繳還', changed: '更正：{{fields}}', members: '出席 {{present}}／{{total}} 人', received: '{{date}}收受',
  },
  happened: {
    'subsidy.documentIssued': '發文', 'subsidy.submitted': '收件', 'subsidy.supplementRequested': '通知補件', 'subsidy.supplemented': '補件到局', 'subsidy.reviewSheetCompleted': '完成審查表', 'subsidy.decided': '審查小組決議', 'subsidy.notified': '核定通知送達', 'subsidy.receiptReceived': '收到領據', 'subsidy.paid': '撥款',
    'subsidy.appealed': '提起訴願', 'subsidy.clawbackOrdered': '命返還', 'subsidy.repaid': '繳還', 'subsidy.followedUp': '訴訟追蹤', 'subsidy.closed': '結案', 'subsidy.withdrawn': '撤回申請',
  },
  workbench: { title: '基金補助', open: '開啟申請', noPeriod: '待辦', more_other: '另有 {{count}} 件，請看申請清單' },
  case: { title: '基金補助申請', apply: '申請補助', none: '這件案件還沒有補助申請。' },
} as const
