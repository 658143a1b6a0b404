/** 補助申請書：the form that opens an application. */
export const subsidyIntake = {
  title: '新增補助申請', description: 'Ctrl+S 收件。內容隨時存成草稿；右欄隨輸入顯示規則的結果。', restored: '已帶回 {{time}} 儲存的草稿。', submit: '收件', discardTitle: '捨棄這份申請草稿？', discardText: '草稿與只屬於這份草稿的附件檔案都會刪除，無法復原。',
  submitted: '已收件：{{number}}', submittedFor: '已收件：{{name}}，{{number}}', someSubmitted: '已收件 {{done}} 件；{{name}} 的申請沒有收件，原因如下。', caseGone: '找不到這件案件，請改由申請清單新增。', noCaseClaimants: '這件案件沒有勞方當事人，請更正案件資料後再申請。',
  existing: '本案已有申請：', fromCase: '自案件帶入', caseNumber: '案號', determinedOn: '認定日', notFailed: '這件案件的調解沒有不成立，也沒有成立後未履行；依規則不能申請。', unpaidBasis: '調解成立而到期未履行（臺南得申請）',
  section: { applicant: '申請人', suit: '爭訟', items: '申請項目', conditions: '資格資料', others: '其他機關的補助', papers: '應備文件' },
  field: {
    on: '申請日', applicantType: '申請人類別', claimants: '申請人（可複選，各送一件）', claimant: '申請人', unionName: '工會名稱', claimantIdentifier: '身分證或統一編號', employerName: '雇主', before: '調解不成立於', failedName: '法院或機關名稱', failedOn: '不成立之日', failedReference: '案號或文號',
    proceeding: '程序', courtLevel: '審級', kind: '請求', filedOn: '提起日', court: '法院或機關', courtCaseNo: '案號', claimAmount: '訴訟標的金額', joint: '與他人共同起訴', claimantsNumber: '共同起訴人數',
    livingMonths: '生活費用月數', livingFrom: '自何日起', employedSince: '再就業日', monthlyIncome: '訴訟期間每月收入', disputeKind: '爭議類型', workplaceCity: '勞務提供地縣市', householdRegisteredOn: '設籍本市之日', disputeOn: '爭議發生日', averageMonthlyWage: '月平均薪資',
    assets: '資產（扣除自住不動產）', unionCity: '工會會址縣市', liquidAssets: '工會流動資產', dismissedForUnionWork: '曾為會員爭取權益而遭解僱', delayReason: '逾期申請之事由（不可歸責者）', source: '補助機關', otherItem: '項目', otherLevel: '審級', amount: '金額', receipt: '收據號碼', requested: '申請金額',
  },
  before: { COURT: '法院勞動調解', OTHER_AUTHORITY: '其他機關' }, tri: { unknown: '未查明', yes: '是', no: '否' },
  hint: {
    several: '同一訴訟、相同金額與資料，每位申請人各收一件；金額不同者請分別申請', item: '有金額的項目才申請；律師費等填收據金額，生活費用填申請金額', filedOn: '起訴、聲請裁決、聲請執行或交付仲裁之日', livingFrom: '空白時自提起日起', household: '依戶籍資料', joint: '共同起訴者適用共同上限',
    delay: '逾期者填寫；由審查小組認定', union: '工會以自己名義起訴時填工會',
  },
  others: { add: '新增他機關補助', remove: '移除第 {{number}} 列', none: '沒有填寫。同一費用已由其他機關補助的，請列出；系統會扣除。', row: '第 {{number}} 列' },
  papers: {
    progress: '已備 {{done}}／{{total}}', allKey: '全部已備', keys: '空白鍵勾選，Enter 勾選並移到下一項，F 選檔案', blocking: '必備', optional: '視情形', addFile: '選檔案', removeFile: '移除檔案', view: '檢視', ofFile: '{{paper}}的檔案', notKept: '這台電腦沒有可用的金鑰保管機制，檔案無法加密保存；仍可勾選文件，紙本另行歸卷。',
    office: '本局已有，自案件帶入', none: '填寫申請項目後列出應備文件。', size: '{{kilobytes}} KB', article: '依據',
  },
  rules: {
    title: '規則怎麼說', eligibility: '資格', items: '金額', total: '依規則可核合計', payable: '可核', requested: '申請 {{amount}} 元', byHand: '由人認定', unverified: '規則未查證', remedy: '怎麼改變', waiting: '填寫後顯示規則的結果。', lacking_other: '尚缺 {{count}} 件必備文件', complete: '必備文件齊全', noItems: '尚未填任何金額。', wouldRefuse: '目前還不能收件',
    summary: '可核 {{amount}} 元', dollars: '{{amount}} 元', passed: '符合 {{count}}', failed: '不符 {{count}}', unknown: '待查 {{count}}',
  },
  chooseClaimant: '請至少選一位申請人', noItem: '請至少填一個項目的金額', key: '申請補助',
} as const
