/** 檢視檔案：a picture or PDF inside the window. */
export const files = {
  page: '第 {{page}} 頁，共 {{pages}} 頁', ofFile: '{{name}}，第 {{page}} 頁，共 {{pages}} 頁', previous: '上一頁', next: '下一頁', larger: '放大', smaller: '縮小', fit: '符合寬度', zoom: '{{percent}}%', keys: '← → 換頁，+ − 縮放，0 符合寬度',
  region: '檔案內容', drawing: '繪製中…', title: '檢視檔案', open: '檢視',
  problem: {
    PASSWORD: '這份 PDF 有開啟密碼，無法在此顯示。請向申請人取得沒有密碼的檔案後重新上傳。',
    UNREADABLE: '這個檔案無法顯示，內容可能已損毀或不完整。請向申請人重新取得。',
  },
} as const
