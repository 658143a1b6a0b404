/** 調解室: the private zone, the parties' screen and the reading aloud. */
export const hearingPublic = {
  private: {
    label: '私人筆記（不列入紀錄）', mark: '不列入紀錄', zones: '私人筆記',
    zone: { NOTES: '筆記', CAUCUS_EMPLOYEE: '勞方', CAUCUS_EMPLOYER: '資方' },
    field: { NOTES: '調解人筆記', CAUCUS_EMPLOYEE: '與勞方單獨會談', CAUCUS_EMPLOYER: '與資方單獨會談' },
    hide: '全部隱藏', show: '顯示筆記', hidden: '私人筆記已隱藏。',
    move: '移入紀錄', moveHint: '先選取文字，再移入紀錄。',
    moveTitle: '把這段文字公開？',
    moveText: '這段文字會成為陳述的草稿，送出後列入紀錄，雙方當事人都看得到。筆記本身不變。',
    moveSide: '記為誰的陳述', selected: '要移入的文字',
    busy: '{{side}}的陳述還沒有送出。請先送出或清空，再移入另一方的文字。',
  },
  screen: { open: '當事人畫面', close: '關閉當事人畫面', opened: '當事人畫面已開啟，私人筆記已隱藏。' },
  read: {
    begin: '朗讀', count: '已朗讀 {{read}}/{{all}}', title: '朗讀', label: '朗讀的內容', hint: '↓ 或 Enter 唸完並到下一則　↑ 上一則　Esc 結束',
    term: '方案第 {{number}} 項', end: '結束朗讀', nothing: '還沒有可以朗讀的內容', isRead: '已朗讀',
  },
  parties: {
    title: '第 {{number}} 次調解會議', employees: '勞方', employers: '資方', statements: '陳述', terms: '調解方案', answers: '答復', outcome: '結果',
    none: '會議即將開始。記明的內容會顯示在這裡。', waiting: '目前沒有要顯示的內容。', agrees: '同意', refuses: '不同意',
    struck: '已刪去：', corrects: '更正第 {{number}} 則：', deletes: '經確認刪除第 {{number}} 則：', number: '第 {{number}} 則', nowRead: '現在朗讀', isRead: '已朗讀',
  },
} as const
