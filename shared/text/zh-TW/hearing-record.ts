/** 調解室, centre: the live record. */
export const hearingRecord = {
  list: '調解紀錄內容', preview: '預覽', find: '尋找', phrases: '片語',
  section: { dispute: '爭議要點及請求調解事項', statements: '{{side}}主張', mediator: '{{side}}說明', facts: '調查事實結果', proposal: '調解方案', result: '調解結果' },
  noStatements: '尚無陳述', noDispute: '未記載爭議要點', claim: '{{category}}：{{description}}', claimAmount: '{{category}}：{{description}}，{{amount}} 元',
  struckBy: '（已由第 {{number}} 則更正）', deletedBy: '（已刪除，見第 {{number}} 則）', strikes: '更正第 {{number}} 則', deletes: '刪除第 {{number}} 則，理由', duty: '程序告知',
  correct: '更正', delete: '刪除', isDuty: '程序告知以時間記載，請於左欄處理', isStruck: '第 {{number}} 則已經更正，請更正其後之陳述',
  deleteTitle: '刪除第 {{number}} 則陳述', deleteReason: '理由', deleteHint: '原陳述仍以刪除線留在紀錄，並註記刪除理由。', deleteAction: '刪除陳述', reasonNeeded: '請輸入刪除理由',
  composer: '{{side}}陳述', correcting: '更正第 {{number}} 則', stopCorrecting: '不更正', speaker: '陳述者', record: '記錄',
  hint: 'Enter 記錄，Shift+Enter 換行，;代碼加空白鍵展開片語', notOpen: '會議開始後才能記錄陳述；文字會保留。',
  findLabel: '在紀錄中尋找', found: '{{at}}／{{count}}', foundNone: '找不到', closeFind: '關閉尋找',
  items: '法定必載事項', itemsCount: '{{count}}／{{total}}', nextMissing: '下一個缺項', allThere: '法定必載事項均已具備', toCase: '到卷宗補填',
  status: { FILLED: '已具備', DEFAULT: '預設文字', MISSING: '尚缺', NOT_YET: '視結果而定' },
  phraseTitle: '片語', phraseHint: '在陳述中輸入 ; 與代碼，再按空白鍵或 Tab 展開。', phraseCode: '代碼', phraseText: '內容', phraseAdd: '加入', phraseRemove: '移除 ;{{code}}', ownPhrases: '自訂片語', standardPhrases: '內建片語', noPhrases: '尚無自訂片語',
} as const
