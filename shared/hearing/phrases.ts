import { z } from 'zod'
import type { Words } from '../lifecycle/words.ts'
import { filledParagraph } from '../model/text.ts'

/** 片語: what stands for a longer text, typed as `;` and the code. */
const codeShape = /^[a-z0-9]{1,12}$/u
export const phrase = z.strictObject({ code: z.string().regex(codeShape), text: filledParagraph })
export type Phrase = z.infer<typeof phrase>
/** As many as somebody may keep for himself. */
export const ownPhraseLimit = 200
export const ownPhrases = z.array(phrase).max(ownPhraseLimit)

/** What is said at every other hearing. The codes are the first sounds of the words. */
export const standardPhrases: readonly Phrase[] = [
  { code: 'qz', text: '雙方對於上開事實不爭執。' },
  { code: 'yq', text: '請求資方給付積欠工資。' },
  { code: 'zq', text: '請求資方給付資遣費。' },
  { code: 'yg', text: '請求資方給付預告期間工資。' },
  { code: 'jb', text: '請求資方給付延長工時工資。' },
  { code: 'tx', text: '請求資方給付特別休假未休工資。' },
  { code: 'lt', text: '請求資方補提繳勞工退休金至勞工退休金個人專戶。' },
  { code: 'fz', text: '請求資方開立非自願離職證明書。' },
  { code: 'hf', text: '請求恢復僱傭關係。' },
  { code: 'ys', text: '引用申請書所載爭議要點及請求調解事項。' },
  { code: 'fr', text: '否認對造上開主張。' },
  { code: 'bz', text: '就對造上開主張不爭執。' },
  { code: 'wb', text: '請求金額應以工資清冊及出勤紀錄為準。' },
  { code: 'zl', text: '請資方於會後提出勞工名卡、工資清冊及出勤紀錄。' },
  { code: 'ty', text: '同意調解人所提調解方案。' },
  { code: 'bt', text: '不同意調解人所提調解方案。' },
  { code: 'zc', text: '經調解人說明，雙方得依勞資爭議處理法第25條第1項共同申請交付仲裁。' },
  { code: 'cy', text: '當場提出資料供對造閱覽，對造表示已閱覽。' },
]

const typedCode = /[;；]([A-Za-z0-9]{1,12})$/u

/**
 * The text in which the code that ends at the caret gave way to its words; null where no code ends there.
 * @param caret position in UTF-16 units; @param own come before the standard ones
 */
export function expanded(text: string, caret: number, own: readonly Phrase[]): { text: string; caret: number } | null {
  const before = text.slice(0, caret)
  const match = typedCode.exec(before)
  const found = match === null ? undefined : [...own, ...standardPhrases].find(({ code }) => code === match[1]?.toLowerCase())
  if (match === null || found === undefined) return null
  const kept = before.slice(0, match.index)
  return { text: `${kept}${found.text}${text.slice(caret)}`, caret: kept.length + found.text.length }
}

/** A code as it is kept: without the `;`, in small letters. */
export const codeOf = (typed: string): string => typed.trim().replace(/^[;；]/u, '').toLowerCase()

/** Why a phrase cannot be kept beside the others, by field; nothing where it can. */
export function phraseProblems({ code, text }: Phrase, own: readonly Phrase[]): { code?: Words; text?: Words } {
  const taken = [...standardPhrases, ...own].find((one) => one.code === code)
  return {
    ...(!codeShape.test(code) ? { code: ['請輸入1至12個英文字母或數字', 'enter 1 to 12 letters or digits'] }
      : taken === undefined ? {} : { code: [`;${code} 已是「${taken.text}」的代碼，請改用其他代碼`, `;${code} already stands for “${taken.text}”; choose another code`] }),
    ...(phrase.shape.text.safeParse(text).success ? {} : { text: text.trim() === '' ? ['請輸入內容', 'enter the text'] : ['內容過長，或含有無法記載的字元', 'the text is too long or holds characters that cannot be kept'] }),
  }
}
