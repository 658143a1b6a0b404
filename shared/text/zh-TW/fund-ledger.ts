/** 基金帳. */
export const fundLedger = {
  title: '基金帳', description: '{{fund}}：預算、保留、撥付、繳還與餘額。示範案件不列入。',
  year: '年度', yearName: '{{year}} 年度', city: '基金', export: '匯出', exportAs: { csv: 'CSV 表格', xlsx: 'Excel 活頁簿（.xlsx）' }, saved: '已儲存 {{file}}',
  kind: {
    BUDGET: '年度預算', PRINCIPAL: '基金本金', INTEREST: '孳息', INCOME: '其他收入', CORRECTION: '更正', RESERVED: '保留（核定）', RELEASED: '解除保留', PAID: '撥付', CLAWBACK: '命返還', REPAID: '繳還',
  },
  figures: '{{year}} 年度餘額',
  figure: { spendable: '可動支', reserved: '已保留', paid: '已撥付', repaid: '已繳還', balance: '餘額' },
  how: {
    onlyInterest: '本金不得動支：孳息 {{interest}}＋其他收入 {{income}}＝{{money}}', withPrincipal: '本金 {{principal}}＋孳息 {{interest}}＋其他收入 {{income}}＝{{money}}', withoutPrincipal: '孳息 {{interest}}＋其他收入 {{income}}＝{{money}}',
    capped: '{{sum}}；預算 {{budget}}，取較小者', budgetOnly: '年度預算 {{budget}}（未登錄本金，以預算為準）',
    reserved: '本年度核定而尚未撥付；年度終了仍保留於核定年度', paid: '本年度核定案件之撥付，不論何時撥付', repaid: '本年度內繳還者，不論核定年度', balance: '{{spendable}} − {{reserved}} − {{paid}} ＋ {{repaid}}',
  },
  article: { use: '基金收支保管及運用規定', repaid: '行政程序法 §127' },
  none: '{{year}} 年度尚未登錄預算或收入', noneText: '登錄後，核定超過餘額的申請會被擋下並說明金額；登錄前不檢查預算。',
  low: '餘額不足一成：可動支 {{spendable}} 元，剩 {{balance}} 元', overdrawn: '已超過可動支金額 {{amount}} 元', lowText: '新的核定金額超過餘額時不能登錄決議，請先辦理預算調整。', noInterest: '尚未登錄孳息或其他收入；本金與預算都不能代替，本年度目前可動支 0 元。',
  chart: {
    title: '逐月執行', alt: '{{year}} 年度逐月執行圖：至{{month}}，已撥付 {{paid}} 元，已保留 {{reserved}} 元，已繳還 {{repaid}} 元，可動支 {{spendable}} 元。各月數字見下表。',
    table: '各月底累計；小字為當月發生數', month: '月份', inMonth: '當月 {{amount}}', monthName: '{{month}}月', later: '{{year}}年{{month}}月', show: '顯示逐月數字',
  },
  due: {
    title: '待辦款項', none: '目前沒有待撥付或待繳還的款項。', order: '撥款憑單', orderFor: '{{number}} 撥款憑單',
    kind: { RECEIPT: '待領據', PAYMENT: '待撥款', REPAYMENT: '待繳還' }, unserved: '核定函尚未送達', waited_other: '已等 {{count}} 日', left_other: '剩 {{count}} 日', today: '今日到期', overdue_other: '逾期 {{count}} 日',
  },
  rows: { title: '收支明細', table: '收支明細', matter: '內容', none: '本年度尚無收支', noneText: '登錄預算或孳息，或核定申請後，就會列在這裡。' },
  column: { on: '日期', kind: '種類', number: '申請案號', claimant: '申請人', note: '說明', amount: '金額' },
  entryNo: '登錄第 {{number}} 號', corrects: '更正第 {{number}} 號',
  enter: {
    open: '登錄收支', title: '登錄收支', kind: '種類', year: '年度', amount: '金額', amountHintCorrection: '增加填正數，減少加負號，例如 -5,000。', bookedOn: '登錄日期', note: '說明', noteHint: '例如存單、收入傳票或預算案號。', reason: '更正原因', corrects: '要更正的登錄', entry: '第 {{number}} 號 {{kind}} {{amount}} 元（{{date}}）',
    commit: '登錄', done: '已登錄', forever: '登錄後不能修改或刪除；有誤請以「更正」登錄增減。', hint: {
      BUDGET: '本年度法定預算；追加預算另登錄一筆。', PRINCIPAL: '基金現有本金。', INTEREST: '本年度實收利息。', INCOME: '捐贈、罰鍰提撥、以前年度賸餘轉入等。', CORRECTION: '以增減金額更正前一筆登錄。',
    },
    nothingToCorrect: '本年度沒有可更正的登錄。', draft: '基金收支登錄', amountMissing: '請輸入金額', dayMissing: '請輸入日期',
  },
} as const
