import type { Passages } from './passage.ts'

/** D14 送達證書. `barred`: who may not receive it because the party is their opponent. */
export const proofOfServicePassages = {
  delivered: { text: '交付應受送達人（行政程序法第72條）。', article: '行政程序法 §72', says: ['應受送達人', '行政程序法第72條'] },
  substitute: {
    text: '補充送達：交付有辨別事理能力之同居人、受雇人或應送達處所之接收郵件人員；與應受送達人利害關係相反者不得代收（{barred}；第73條）。',
    needs: ['barred'], article: '行政程序法 §73', says: ['補充送達', '第73條'],
  },
  left: {
    text: '留置送達：應受送達人或前項之人無正當理由拒絕收領，將文書留置於應送達處所（第73條第3項）。', article: '行政程序法 §73 III', says: ['留置送達', '第73條第3項'],
  },
  deposited: {
    text: '寄存送達：寄存於送達地之地方自治、警察機關或郵局，並作送達通知書2份，1份黏貼於門首，1份置於信箱或其他適當位置（第74條）。',
    article: '行政程序法 §74', says: ['寄存送達', '送達通知書2份', '第74條'],
  },
  publicNotice: { text: '公示送達：於公告欄公告，自公告之日起經20日發生效力（第78條至第82條）。', article: '行政程序法 §78–§82', says: ['公示送達', '20日', '第78條'] },
  note: { text: '本證書由送達人製作，交送達之機關應將其附卷（行政程序法第76條）。', article: '行政程序法 §76', says: ['行政程序法第76條'] },
} as const satisfies Passages
