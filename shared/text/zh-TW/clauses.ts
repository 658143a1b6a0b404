/** The library of clauses for settlement terms. */
export const clauses = {
  add: '從條款庫加入', library: '條款庫', find: '尋找條款', findHint: '輸入名稱或代碼，Enter 加入', nothing: '沒有符合的條款',
  findings: '條款檢查', toField: '前往欄位',
  severity: { NOT_ENFORCEABLE: '恐無法執行', WEAKER: '建議補強' }, wouldSay: '將改為：',
} as const
