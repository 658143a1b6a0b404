/** Standing sentences of the documents, each with the article whose words it gives. */

/** 調解辦法 §2 II-III: what the authority explains when it takes an application in. */
export const explanations = [
  '申請人得選擇由主管機關指派調解人，或組成勞資爭議調解委員會進行調解。',
  '選擇指派調解人者，主管機關得委託民間團體指派調解人。',
  '申請人得請求主管機關提出調解委員名冊及受託民間團體名冊，供其閱覽。',
  '申請人得要求調解人說明其身分及資格。',
] as const

/** §23 */
export const effectOfSettlement =
  '勞資爭議經調解成立者，視為爭議雙方當事人間之契約；當事人一方為工會時，視為當事人間之團體協約（勞資爭議處理法第23條）。'
/** §59 I */
export const enforcement =
  '依調解成立之內容負私法上給付義務之當事人不履行其義務時，他方當事人得向該管法院聲請裁定強制執行並暫免繳裁判費；於聲請強制執行時，並暫免繳執行費（勞資爭議處理法第59條第1項）。'
/** §24 */
export const secrecy =
  '調解人、調解委員、參加調解及經辦調解事務之人員，對於調解事件，除已公開之事項外，應保守秘密（勞資爭議處理法第24條）。'
/** §25 I */
export const arbitration =
  '勞資爭議調解不成立者，雙方當事人得共同向直轄市或縣（市）主管機關申請交付仲裁（勞資爭議處理法第25條第1項）。'
/** §25 I, proviso */
export const arbitrationOfPublicBody =
  '調整事項之勞資爭議，當事人一方為團體協約法第10條第2項規定之機關（構）、學校時，非經同條項所定機關之核可，不得申請仲裁（勞資爭議處理法第25條第1項但書）。'
/** §8 */
export const noReprisals =
  '調解期間，資方不得因本件勞資爭議而歇業、停工、終止勞動契約或為其他不利於勞工之行為；勞方不得因本件勞資爭議而罷工或為其他爭議行為（勞資爭議處理法第8條）。'
/** 調解辦法 §9; for a mediator by §19. */
export const recusalRight = (of: '調解人' | '調解委員'): string =>
  `${of}有應自行迴避之事由而不自行迴避，或有具體事實足認其執行職務有偏頗之虞者，當事人得於調解方案作成前，以書面敘明理由向主管機關申請迴避（勞資爭議調解辦法第9條${of === '調解人' ? '、第19條' : ''}）。`
/** §17 I, first half */
export const attendanceInPerson = '調解委員應親自出席，不得委任代理（勞資爭議處理法第17條第1項）。'
/** law.md §7.2: what a conciliation is not. */
export const conciliationEffect =
  '本件為協調，並非勞資爭議處理法所定之調解：協調成立者，不生同法第23條之效力，亦不得依同法第59條聲請裁定強制執行；雙方之約定，依民法有關契約之規定。'
/** §63 III */
export const absencePenalty =
  '勞資雙方當事人無正當理由未依通知出席調解會議者，依勞資爭議處理法第63條第3項，處新臺幣2,000元以上10,000元以下罰鍰。'
/** 行政程序法 §24 */
export const powerOfAttorney =
  '當事人不克親自出席者，得出具委任書委任代理人出席；每一當事人委任之代理人不得逾3人。代理人須經特別授權，始得撤回申請、同意調解方案及簽署調解紀錄（行政程序法第24條）。'
/** §9 II */
export const attendanceApproval =
  '當事人為團體協約法第10條第2項規定之機關（構）、學校者，其代理人出席調解時，應提出核可權機關之同意書（勞資爭議處理法第9條第2項）；調解成立簽名前，亦應提出（同法第19條但書）。'
