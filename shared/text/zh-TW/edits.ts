/** Wording of a document changed by hand, before it is issued. */
export const edits = {
  edit: '修改文字', done: '完成修改', hint: 'Enter 或 F2 修改，Ctrl+Enter 保留，Esc 放棄，Delete 刪除段落，Insert 加一段。',
  draftTitle: '修改文字：{{title}} {{case}}',
  tools: '修改工具', remove: '刪除段落', addAfter: '在後面加一段', undo: '復原', undoThis: '復原：{{text}}', undoAll: '全部復原', jumpTo: '前往：{{text}}', jump: '前往',
  undoAllTitle: '復原全部手動修改？', undoAllText: '文件將回到依事實與範本產生的文字；這些修改無法再取回。',
  area: '修改這段文字', keep: '保留', cancel: '放棄', tooLong: '一段文字最多 10,000 字，請縮短後再保留。',
  changedMark: '已手動修改', removedMark: '已手動刪除', conflictMark: '需要決定', empty: '（空白）',
  changed_other: '{{count}} 處手動修改', changedNote: '事實變更時，手動修改仍然保留；列印、存檔及發文都包含這些修改。', showList: '逐處列出', original: '修改前後對照', added: '新增', removed: '刪除',
  conflict_other: '事實已變更，{{count}} 處手動修改需要決定', conflictNote: '決定之前，紙上是依現在的事實產生的文字，您的文字保留在這裡；全部決定後才能發文。',
  mine: '我的文字', now: '現在的文字', before: '修改時的原文', mineRemoved: '（刪除這段）', nowGone: '（文件已沒有這段文字）',
  keepMine: '保留我的文字', takeNew: '採用現在的文字', merge: '合併修改', keepAsParagraph: '另立一段保留', leaveOut: '不再需要', mergeLabel: '合併後的文字', takeMerged: '採用合併文字',
  lost: '下列法定應告知的文字已不在文件中，請確認仍告知當事人：',
  record: '調解紀錄不在此修改：請以「編輯調解紀錄」更動；已有的簽名隨之失效，須重新簽名。',
} as const
