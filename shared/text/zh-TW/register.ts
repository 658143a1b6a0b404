/** 發文簿. */
export const register = {
  title: '發文簿', description: '本機關由系統給號的函，依流水號。示範案件與自行輸入之字號不在內。', open: '開啟發文簿', link: '發文簿',
  year: '年度', yearName: '{{year}} 年度', search: '搜尋', searchHint: '字號、案號、文書或發文人', save: '匯出 CSV', saved: '已儲存 {{file}}',
  none: '{{year}} 年度尚無發文。', whole_other: '{{year}} 年度共 {{count}} 號，連續無缺。', gaps_other: '{{year}} 年度共 {{count}} 號，缺第 {{numbers}} 號。請執行「資料檢查」並通知系統管理人員。',
  skipped: '第 {{numbers}} 號由人員自行輸入使用，系統已跳過。', shown: '顯示 {{shown}} 筆，共 {{found}} 筆', more: '再顯示 {{count}} 筆', noMatch: '沒有符合的發文', noMatchText: '請換個關鍵字，或清空搜尋。',
  table: '發文簿', serial: '流水號', number: '發文字號', on: '發文日期', caseNumber: '案號', document: '文書', version: '版次', by: '發文人',
  emptyText: '從案件的「文件」頁發文，號碼與檔案就會列在這裡。',
} as const
