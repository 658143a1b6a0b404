import { describe, expect, it } from 'vitest'
import { outcomeSlip, slipCalled, slipKey, slipReaders } from '../../shared/documents/outcome-slip.ts'
import { languageFor, languageNames, slipAmount, slipDate, slipLanguages, slipTexts } from '../../shared/documents/slip/languages.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { caseNames, caseNumberOf, caseScript, logOf, profiles, snapshotAt } from '../support/case-log.ts'
import { answered, closedMeeting, failedOutcome, filed, opened, payment, played, proposed, settledOutcome, toFailed, toMeeting, toSettled, worker, company, accepted, assigned, scheduled } from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
const caseNumber = caseNumberOf(profile)
const words = (facts: CaseFacts, key: string): string[] => documentWords(outcomeSlip(facts, key, caseNumber, profile))
const fixture = (name: string): CaseFacts => {
  const { events, roster } = caseScript(name)
  const log = logOf(events, roster)
  return snapshotAt(log, log.length).facts
}

describe('the texts of the outcome slip', () => {
  const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted()
  it.each(slipLanguages)('are the same ones with the same places to fill in: %s', (language) => {
    expect(Object.keys(slipTexts[language])).toEqual(Object.keys(slipTexts.zh))
    expect(Object.entries(slipTexts[language]).map(([name, text]) => [name, places(text)])).toEqual(Object.entries(slipTexts.zh).map(([name, text]) => [name, places(text)]))
    expect(Object.values(slipTexts[language]).filter((text) => text.trim() === '')).toEqual([])
  })
  it.each(slipLanguages.filter((language) => language !== 'zh'))('are not left in Chinese: %s', (language) => {
    for (const text of Object.values(slipTexts[language])) expect(text).not.toMatch(/\p{Script=Han}/u)
  })
  it('give dates with the Western year and the 民國 one beside it, and amounts as each language groups them', () => {
    expect(slipLanguages.map((language) => slipDate('2026-04-05', language))).toEqual([
      '民國115年4月5日', '5 April 2026 (民國115年4月5日)', '5/4/2026 (民國115年4月5日)', '5 April 2026 (民國115年4月5日)', '5 เมษายน ค.ศ. 2026 (民國115年4月5日)',
    ])
    expect(slipLanguages.map((language) => slipAmount(1206361, language))).toEqual(['新臺幣1,206,361元', 'NT$1,206,361', 'NT$1.206.361', 'NT$1.206.361', 'NT$1,206,361'])
  })
  it.each([['越南語', 'vi'], ['Vietnamese', 'vi'], ['印尼文', 'id'], ['泰語', 'th'], ['英語', 'en'], ['他加祿語', 'en'], ['臺灣手語', 'zh'], [undefined, 'zh']] as const)('follow the interpreter’s language: %s → %s', (spoken, language) => {
    expect(languageFor(spoken)).toBe(language)
  })
})

describe('the outcome slip', () => {
  it('tells a settlement: who pays whom how much until when, and what if not', () => {
    const { facts } = played(...toSettled)
    expect(words(facts, 'zh-W1')).toEqual([
      '高雄市政府勞工局', '調解結果說明單', '給', '甲○○', '案號', caseNumber, '日期', '民國115年3月11日', '結果', '雙方談成了（調解成立）。雙方都要照調解紀錄做。',
      '談成的內容', '1.○光精密股份有限公司要付給甲○○ 新臺幣60,000元，最晚民國115年3月31日。',
      '有一方沒有照做時，另一方可以向法院聲請強制執行，不必先繳裁判費和執行費。請帶調解紀錄。',
      '有問題，請打電話', '高雄市政府勞工局：07-8124613', '勞工專線：1955（24小時，免付費，有中、英、越南、印尼、泰語）',
      '這張說明單是幫助您了解結果，不是法律文件。內容如有不同，以中文的紀錄為準。',
    ])
    expect(words(facts, 'vi-W1')).toContain('1.○光精密股份有限公司 phải trả cho 甲○○ NT$60.000, chậm nhất là 31/3/2026 (民國115年3月31日).')
  })
  it('tells instalments one by one, many of them from the first to the last', () => {
    const parts = (count: number) => Array.from({ length: count }, (_, index) => ({ no: index + 1, dueOn: `2026-${String(index + 4).padStart(2, '0')}-05`, amount: 60000 / count }))
    const slip = (count: number) => {
      const { facts } = played(...toMeeting, proposed(payment({ dueOn: undefined, installments: parts(count), acceleration: true })), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome)
      return words(facts, 'en-E1').find((line) => line.startsWith('1.'))
    }
    expect(slip(2)).toBe('1.○光精密股份有限公司 must pay 甲○○ NT$60,000 in 2 instalments: no. 1, NT$30,000 by 5 April 2026 (民國115年4月5日); no. 2, NT$30,000 by 5 May 2026 (民國115年5月5日). If one instalment is not paid on time, all the rest must be paid at once.')
    expect(slip(8)).toContain('in 8 instalments: the first by 5 April 2026 (民國115年4月5日), the last by 5 November 2026 (民國115年11月5日)')
  })
  it('tells a usual settlement whole, and of many terms how many there are besides', () => {
    const others = [{ id: 'T2', kind: 'CERTIFICATE', payerId: 'E1', payeeId: 'W1', items: [{ label: '非自願離職證明書', amount: 0 }], dueOn: '2026-03-20' }, { id: 'T3', kind: 'WAIVER', payeeId: 'W1' }, { id: 'T4', kind: 'CONFIDENTIALITY' }, { id: 'T5', kind: 'OTHER', text: '資方應致歉。' }]
    const { facts } = played(...toMeeting, proposed(payment(), ...others), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome)
    const agreed = words(facts, 'en-W1').filter((line) => /^\d\./u.test(line))
    expect(agreed.slice(1)).toEqual([
      '2.○光精密股份有限公司 must give 甲○○ a certificate. （非自願離職證明書） By 20 March 2026 (民國115年3月20日) at the latest.',
      '3.甲○○ makes no other claims in this matter.', '4.Both sides must keep this confidential.', '5.Item 5 of the record (in Chinese): 資方應致歉。',
    ])
    const many = { ...facts, proposals: facts.proposals.map((proposal) => ({ ...proposal, terms: Array.from({ length: 40 }, (_, index) => payment({ id: `T${index}` }) as typeof proposal.terms[number]) })) }
    expect(words(many, 'zh-W1').find((line) => line.includes('另外還有'))).toMatch(/另外還有\d+項，請看調解紀錄。/u)
  })
  it('tells a failure: its reason, every way on with its time, and whom to call', () => {
    const lines = words(played(...toFailed).facts, 'zh-W1')
    expect(lines).toContain('雙方沒有談成（調解不成立）。原因：資方不同意調解方案。')
    expect(lines.slice(lines.indexOf('現在可以做什麼？到什麼時候？') + 1, -5).map((line) => line.slice(0, 5))).toEqual(['1.仲裁：', '2.法院：', '3.裁判費', '4.律師：', '5.補助：', '6.時間：'])
    expect(lines.join('')).toContain('最安全的做法，是在民國115年9月2日以前（申請日民國115年3月2日起6個月內）向法院提告。')
    expect(lines).toContain('法律扶助基金會：412-8518（手機請先撥02）')
  })
  it('tells the employer what concerns the employer', () => {
    const lines = words(played(...toFailed).facts, 'en-E1').join('\n')
    expect(lines).toContain('Arbitration')
    expect(lines).not.toMatch(/Court fee|Legal Aid|Subsidy/u)
  })
  it('sends nobody to court about interests that are not yet rights', () => {
    const { facts } = played(...toFailed)
    const lines = words({ ...facts, claims: facts.claims.map((claim) => ({ ...claim, nature: 'INTERESTS' })) }, 'zh-W1').join('\n')
    expect(lines).toContain('1.仲裁')
    expect(lines).not.toMatch(/法院：|時間：/u)
  })
  it('tells each claimant of a part what became of its own claims', () => {
    const facts = fixture('06-khh-five-claimants-partial-settlement')
    const results = Object.fromEntries(slipReaders(facts).map((party) => [party.id, words(facts, slipKey(party)).find((line) => /談成|撤回/u.test(line))]))
    expect(new Set(Object.values(results))).toEqual(new Set([
      '雙方談成了（調解成立）。雙方都要照調解紀錄做。', '調解的申請已經撤回，調解到此結束。',
      '一部分談成了（調解成立），一部分沒有談成（調解不成立）。談成的部分，雙方都要照調解紀錄做。原因：資方不同意調解方案。',
    ]))
  })
  it('tells a committee’s failure as deemed, and a withdrawal with the way back', () => {
    expect(words(fixture('09-tpe-committee-quorum-fails-twice'), 'zh-W1')).toContain('依法視為沒有談成（視為調解不成立）。')
    const { facts } = played(...toMeeting, { type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1' })
    expect(words(facts, 'zh-W1').join('\n')).toMatch(/已經撤回[\s\S]*1\.再申請一次/u)
  })
  it('promises nothing of the Act after a conciliation', () => {
    const parties = [worker({ interpreterLanguage: '印尼語' }), company()]
    const start = [filed({ proceeding: 'CONCILIATION', parties }), accepted, assigned, scheduled(), opened()]
    const settled = played(...start, proposed(), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome).facts
    const failed = played(...start, closedMeeting, failedOutcome).facts
    const all = [...words(settled, 'zh-W1'), ...words(failed, 'zh-W1')].join('\n')
    expect(all).toContain('協調結果說明單')
    expect(all).toContain('這是協調，不是法律上的調解。')
    expect(all).toContain('1.調解：可以向勞工局申請勞資爭議調解。')
    expect(all).not.toContain('1.仲裁')
    expect(slipKey(settled.parties[0] ?? worker())).toBe('id-W1')
  })
  it('is offered to every party once there is a result, in every language, under names that tell them apart', () => {
    expect(slipReaders(played(...toMeeting).facts)).toEqual([])
    const { facts } = played(...toFailed)
    expect(slipCalled(facts, 'vi-W1', caseNumber, 7)).toEqual({ code: 'S01', key: 'vi-W1', title: '調解結果說明單（甲○○，越南文）', fileName: `S01-調解結果說明單-越南文-W1-${caseNumber}`, seq: 7, issues: [] })
    expect(['xx-W1', 'vi-', 'vi-W9', 'W1', ''].map((key) => slipCalled(facts, key, caseNumber, 7))).toEqual([null, null, null, null, null])
    expect(() => outcomeSlip(facts, 'vi-W9', caseNumber, profile)).toThrow(RangeError)
    expect(Object.values(languageNames).map(({ own }) => own)).toEqual(['中文', 'English', 'Tiếng Việt', 'Bahasa Indonesia', 'ภาษาไทย'])
  })
  it.each(caseNames)('leaves no place unfilled, in any language: %s', (name) => {
    const facts = fixture(name)
    for (const party of slipReaders(facts)) {
      for (const language of slipLanguages) {
        const model = outcomeSlip(facts, slipKey(party, language), caseNumber, profile)
        expect(model.language ?? 'zh').toBe(language)
        expect(documentWords(model).join('\n')).not.toMatch(/\{\w+\}|undefined|NaN/u)
      }
    }
  })
})
