/**
 * Words that a court cannot enforce, as they occur in records (law.md §1.10: it grants what is plainly owed, by whom, how much and until when).
 * Patterns over a sentence of a term; all are made anew for each question, so that none keeps a position.
 */
const urgent = '[儘盡](?:速|快|早)|早日|近期內?|擇期|適時|改日|日後'
const effort = '[儘盡](?:量|力|可能)|努力|酌情|酌予|原則上'
const open = '另(?:行)?(?:協商|協議|商議|議定|約定|通知)|再(?:議|行協商|協商|談)|(?:協商|協議)後|(?:依|按|比照)公司(?:內部)?(?:規定|制度|政策|辦法)'
const ofOthers = '(?:經|待|俟|視|須經|需經)(?!雙方|兩造|勞方|資方|當事人)[^，。；、]{0,12}(?:核准|同意|決議|撥款|核撥|核貸|入帳|貸款|付款)'

const found = (pattern: string, text: string): string | null => new RegExp(pattern, 'u').exec(text)?.[0] ?? null

/** 「盡速」「儘量」「再議」: the first word that leaves day or duty open. */
export const vagueWord = (text: string): string | null => found(`${urgent}|${effort}|${open}`, text)
/** 「俟銀行核貸」: the first words that let the duty hang on somebody who is no party. */
export const conditionOfOthers = (text: string): string | null => found(ofOthers, text)
/** 「依附件」「詳清冊」: what is owed stands somewhere else. */
export const reference = (text: string): string | null => found('(?:依|如|詳|見|同)(?:本紀錄|後附|所附|另附)?之?(?:附件|附表|附冊|名冊|清冊|明細)', text)
/** A currency that is not the New Taiwan dollar. */
export const foreignCurrency = (text: string): string | null => found('美[元金]|人民幣|日[圓幣]|歐元|港[元幣]|USD|US\\$|RMB|CNY|JPY|EUR|HKD', text)
/** How or where money changes hands. */
export const saysHow = (text: string): boolean => found('匯|帳戶|轉帳|現金|支票|本票|當場|點收|提存|專戶|交付', text) !== null
/** 「承認積欠」: says that there is a debt and not that it will be paid. */
export const onlyConfirms = (text: string): string | null =>
  (found('給付|支付|清償|償還|返還|匯|發給|交付|付清|付款|不再|拋棄', text) === null ? found('(?:承認|確認|坦承|自認)?[^，。；]{0,8}?(?:積欠|尚欠|欠款|債務存在)', text) : null)
/** A waiver that does not say of what: 其餘請求 of which dispute? */
export const waivesWithoutScope = (text: string): boolean => found('拋棄|不再主張|不得再', text) !== null && found('本案|本件|本次|本調解|關於', text) === null
export const makesAllDue = (text: string): boolean => found('全部到期|視為到期', text) !== null
/** A day that a court can read: 115年3月31日, 115/3/31. */
export const namesDay = (text: string): boolean => found('\\d+年\\d+月\\d+日|\\d+[./-]\\d+[./-]\\d+|當場', text.normalize('NFKC')) !== null

/** The sentence without its vague words; what was to be done soon is to be done before a day. @param day as a sentence names it */
export const withPlainWords = (text: string, day: string): string =>
  text.replaceAll(new RegExp(urgent, 'gu'), namesDay(text) ? '' : `於${day}前`).replaceAll(new RegExp(effort, 'gu'), '')
