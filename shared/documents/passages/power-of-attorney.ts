import type { Passages } from './passage.ts'

/** D08 委任書. */
export const powerOfAttorneyPassages = {
  entrusting: { text: '委任人茲就上開案件，委任受任人為代理人，其權限如下（請勾選）：' },
  ordinary: { text: '一般委任：出席調解會議、陳述意見、提供資料及其他一切程序行為；但不得為下列特別授權之行為。', article: '行政程序法 §24', says: ['一般委任'] },
  special: { text: '特別授權：除前項行為外，並得撤回申請、同意調解方案，以及代為簽署調解紀錄。', article: '行政程序法 §24 II', says: ['特別授權', '撤回申請', '同意調解方案', '簽署調解紀錄'] },
  noService: { text: '不得代為收受送達之文書（未勾選者，應向代理人送達；行政程序法第71條）。', article: '行政程序法 §71', says: ['行政程序法第71條'] },
  note: {
    text: '附註：每一當事人委任之代理人不得逾{mostProxies}人；撤回申請，非受特別授權不得為之（行政程序法第24條）。受任人應攜帶身分證明文件供核對，並於最初為程序行為時提出本委任書。',
    needs: ['mostProxies'], article: '行政程序法 §24', says: ['特別授權', '行政程序法第24條', '身分證明文件'],
  },
} as const satisfies Passages
