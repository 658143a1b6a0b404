import type { Passages } from './passage.ts'

/** D09 出席簽到單. */
export const signInSheetPassages = {
  online: { text: '以視訊方式參加者，由主持人確認身分後於簽名欄註明。' },
  note: { text: '代理人請出示委任書及身分證明文件。本簽到單附卷。' },
} as const satisfies Passages
