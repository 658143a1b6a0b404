import type { Passages } from './passage.ts'

/** D04 選定調解委員通知函; `form…` are the declarations of its 具報書. */
export const selectionNoticePassages = {
  subject: {
    text: '請於收到本通知之日起3日內選定調解委員1人，並將其姓名、性別、年齡、職業及住所或居所具報本局，請查照。',
    article: '§14 I', says: ['收到本通知', '3日', '姓名、性別、年齡、職業及住所或居所'],
  },
  basis: { text: '依勞資爭議處理法第13條、第14條第1項及勞資爭議調解辦法第8條規定辦理。', article: '§13、§14 I；調解辦法 §8', says: ['勞資爭議處理法第13條', '第14條第1項', '勞資爭議調解辦法第8條'] },
  committee: {
    text: '{matter}（案號：{caseNumber}）{origin}，以組成勞資爭議調解委員會之方式進行。委員會置委員3人或5人，由本局指派1人或3人，勞資雙方各選定1人。',
    needs: ['matter', 'caseNumber'], may: ['origin'], article: '§13', says: ['3人或5人', '1人或3人', '各選定1人'],
  },
  again: { text: '{side}前經選定或指定之調解委員，業經本局准予迴避，該席次出缺，請重新選定。', needs: ['side'], article: '調解辦法 §9', says: ['迴避', '重新選定'] },
  jointly: { text: '{side}當事人共{partyCount}名，應共同選定調解委員1人（不得各自選定）。', needs: ['side'], may: ['partyCount'], article: '§13', says: ['共同選定'] },
  period: {
    text: '3日之期間自收到本通知之次日起算；末日為星期六、星期日、國定假日或其他休息日者，依行政程序法第48條順延。',
    article: '§14 I；行政程序法 §48', says: ['3日', '收到本通知', '行政程序法第48條'],
  },
  eligible: {
    text: '請以附件具報書具報。委員得自所附調解委員名冊選定，亦得選定名冊以外之人；但不得為現任各級勞工行政主管機關之人員（勞資爭議調解辦法第8條第2項），亦不得有同辦法第5條所定之情形（褫奪公權、破產或消費者債務清算尚未復權，受監護或輔助宣告尚未撤銷，未成年）。',
    article: '調解辦法 §5、§8 II', says: ['具報書', '調解委員名冊', '勞資爭議調解辦法第8條第2項', '第5條'],
  },
  lapse: { text: '屆期未選定具報者，由本局依勞資爭議處理法第14條第1項後段規定代為指定。', article: '§14 I', says: ['勞資爭議處理法第14條第1項後段', '代為指定'] },
  formNoOfficial: { text: '所選定之委員並非現任各級勞工行政主管機關之人員（勞資爭議調解辦法第8條第2項）。', article: '調解辦法 §8 II', says: ['勞資爭議調解辦法第8條第2項'] },
  formNotDisqualified: { text: '所選定之委員沒有勞資爭議調解辦法第5條所定之情形。', article: '調解辦法 §5', says: ['勞資爭議調解辦法第5條'] },
  formConsent: { text: '所選定之委員同意擔任，並將親自出席調解會議。', article: '§17 I' },
} as const satisfies Passages
