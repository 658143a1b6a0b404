/** 外出案件包：案件帶到調解人的電腦，再帶回機關。 */
export const packets = {
  title: '外出案件包',
  description: '把案件加密帶到外出的電腦，開完會再帶回機關合併。私人備忘與草稿不會帶出。',
  go: '帶出、收回案件',
  settingsHint: '把案件、名冊與範本加密成一個檔案，帶到調解人的電腦；開完會再收回、逐件確認，必要時可復原。',

  out: '帶出案件',
  outHint: '勾選要帶出的案件。名冊、文書範本與辦公日曆會一併帶出。',
  find: '篩選案件', findHint: '案號、姓名，或會議日期，例如 115.03.17',
  cases: '可帶出的案件', allListed: '勾選所列全部', chosen_other: '已勾選 {{count}} 件',
  noCases: '沒有進行中的案件', noneFound: '沒有符合的案件',
  meetingAt: '會議 {{date}} {{time}}',
  lock: '開啟方式', lockPassphrase: '通行碼', lockPassphraseHint: '另以電話或當面告知，不要和檔案一起傳送', lockKey: '收件碼', lockKeyHint: '只有那台電腦打得開，不必記通行碼',
  passphrase: '通行碼', passphraseHint: '至少 12 個字；中文字一個算兩個', again: '再輸入一次通行碼', differ: '兩次輸入的通行碼不同',
  strength: { SHORT: '太短', WEAK: '容易猜：請用更多不同的字', FAIR: '可以；再長一點更安全', STRONG: '足夠安全' },
  recipients: '收件碼', recipientsHint: '每行一個，以 age1 開頭；由對方在自己電腦的本頁複製',
  saveOut: '製作案件包…', making: '正在加密…', saved: '案件包已存到 {{file}}',
  fileOut: '外出案件包', fileBack: '帶回案件包',

  back: '帶回機關', backHint: '外出期間新增的紀錄會放進一個加密檔案，帶回機關合併。',
  carried: '帶出的案件', added_other: '新增 {{count}} 筆', nothingAdded: '沒有新紀錄', saveBack: '製作帶回案件包…',
  awayNote: '這是外出電腦：不開新案、不編機關發文字號，回機關後再辦理。',

  takeIn: '匯入或收回', takeInHint: '選擇案件包檔案。確認之前不會變更任何資料。', choose: '選擇檔案…',
  openTitle: '開啟案件包', open: '開啟', opening: '正在解密…', opened: '檔案：{{name}}', keyUsed: '以這台電腦的收件碼開啟。',
  previewOut: '匯入前確認', previewBack: '收回前確認', made: '{{at}}由{{by}}製作',
  as: { ADDED: '新增到這台電腦', CONTINUED: '補上機關的新紀錄', SAME: '已是最新', KEPT: '保留這台電腦的版本，不覆寫' },
  events_other: '{{count}} 筆紀錄',
  confirmOut: '匯入 {{count}} 件', confirmBack: '收回 {{count}} 筆', confirmNothing: '存為紀錄',
  ours: '機關新增 {{count}} 筆', theirs: '外出新增 {{count}} 筆', accepted: '將接受 {{count}} 筆', wasAccepted: '接受 {{count}} 筆', refusedCount: '不能接受 {{count}} 筆',
  atOffice: '機關', onLaptop: '外出電腦', before: '雙方相同 {{count}} 筆', known: '先前已收回 {{count}} 筆',
  asIs: '原樣接上', rechained: '接在機關紀錄之後', refusedShort: '不能接受', acceptedAs: '接受為第 {seq} 筆',
  listOf: '{{number}} 的紀錄', what: '事件', day: '日期', who: '登錄人', result: '結果',
  refusedKept: '不能接受的紀錄連同內容保留在這次收回的報告，不會遺失。',

  run: {
    PACK_OUT: '製作案件包', PACK_BACK: '製作帶回案件包', TAKE_IN: '匯入或收回', current: '正在處理：{{number}}', cancel: '取消', cancelling: '正在取消，不會留下做到一半的結果',
    done: { PACK_OUT_other: '案件包已含 {{count}} 件案件', PACK_BACK_other: '帶回案件包已含 {{count}} 件案件', TAKE_IN_other: '已處理 {{count}} 件案件' },
    failed_other: '{{count}} 件沒有完成或有不能接受的紀錄', failedTitle: '沒有完成的案件', read: '知道了', notice: '案件包：{{good}} 件完成，{{bad}} 件沒有完成',
  },

  merges: '收回紀錄', noMerges: '還沒有收回過案件包', mergedAt: '{{at}}由{{by}}收回',
  history: {
    LAPTOP: '由{{madeBy}}於{{madeAt}}製作之案件包帶回，{{at}}由{{by}}收回（第{{mergeNo}}次）', OFFICE: '由機關之案件包帶來，{{at}}由{{by}}匯入',
    undone_other: '第{{mergeNo}}次收回的 {{count}} 筆紀錄已於{{at}}由{{by}}復原，內容留存備查。',
  },
  undoneBy: '{{at}}由{{by}}復原',
  standing: { DONE: '已合併', UNDONE: '已復原', LATER: '之後另有紀錄，不能復原', NOTHING: '沒有新增紀錄' },
  undo: '復原', undoAll: '全部復原', undoOne: '復原 {{number}}', undoTitle: '復原收回', undoText: '將移除這次收回加入的紀錄（{{what}}）。移除的內容留存備查，註明何人於何時復原；同一案件包可以再收回一次。', undone_other: '已復原 {{count}} 件',
  report: '匯出報告…', reportName: '收回報告', reportOf: '匯出報告，{{at}}',

  key: '這台電腦的收件碼', keyHint: '把收件碼交給機關，機關就能製作只有這台電腦打得開的案件包。私鑰由作業系統保管，不會離開這台電腦。',
  keyNone: '這台電腦沒有可用的金鑰保管機制；請改用通行碼。', keyMake: '產生收件碼', keyCopy: '複製收件碼', keyCopied: '已複製收件碼',
  madeHere: '做過的案件包', purpose: { OUT: '帶出', BACK: '帶回' },
  col: { number: '案號', purpose: '種類', at: '時間', by: '製作人' },
  csv: { caseNumber: '案號', from: '來源', seq: '序號', event: '事件', on: '日期', by: '登錄人', result: '結果', reason: '理由', article: '條文', content: '內容' },
} as const
