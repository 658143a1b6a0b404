import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import { lostStatutoryWords } from '../../shared/documents/editing/statutory.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { subsidyIssueKind } from '../../shared/documents/subsidy/called-for.ts'
import { articleInWords } from '../../shared/documents/subsidy/context.ts'
import { missingInSubsidyLetter } from '../../shared/documents/subsidy/decision-letters.ts'
import { withTexts } from '../../shared/documents/with-texts.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { cities } from '../../shared/model/city.ts'
import { profiles } from '../support/case-log.ts'
import { linesOf, unescaped } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { applicationWith } from '../support/subsidy.ts'
import { clawback, decided, issuedLetter, paid, type PlayedSubsidy, sheet, subsidyPapersOf, subsidyPlayed } from '../support/subsidy-log.ts'

const application = applicationWith()
const granting = subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 50_000 }))
const rejecting = subsidyPlayed(applicationWith({ workplaceCity: '桃園市', householdRegisteredOn: '2026-05-01' }), sheet(), decided({ ATTORNEY_FEE: 0 }))
const requested = { type: 'subsidy.supplementRequested', on: '2026-05-22', items: ['律師費收據正本', '存摺封面影本'], dueOn: '2026-06-05' }

const wordsOf = (log: PlayedSubsidy, name: string, profile = profiles.TAIPEI, as = {}): string => documentWords(modelOf(log, name, profile, as)).join('\n')
function modelOf(log: PlayedSubsidy, name: string, profile = profiles.TAIPEI, as = {}): DocumentModel {
  const found = subsidyPapersOf(log, profile, as).get(name)
  if (!found) throw new Error(`no ${name}`)
  return found.model
}

describe('F04, the letter that tells a decision', () => {
  it('is a disposition with all that 行政程序法 §96 asks for: whom it concerns, subject, facts, reasons, rules, conditions, number and day, and how to appeal', () => {
    const standing = { ...application.standing, claimantIdentifier: 'A234567893', claimantAddress: '臺北市大安區和平東路1號', claimantBornOn: '1990-05-06', caseNumber: '', outcome: 'NOT_SETTLED', partial: false, failed: true, unpaid: false, determinedOn: null, claimantName: '甲○○', employerName: '○寶公司' }
    const words = wordsOf(subsidyPlayed({ ...application, standing }, sheet(), decided({ ATTORNEY_FEE: 50_000 })), 'F04', profiles.TAIPEI, { issuedOn: '2026-06-08', documentNumber: '北市勞動字第1150000001號' })
    expect(words).toContain('發文日期：中華民國115年6月8日')
    expect(words).toContain('發文字號：北市勞動字第1150000001號')
    expect(words).toContain('部分核定新臺幣伍萬元整（50,000元）')
    expect(words).toContain('受處分人：甲○○（身分證統一編號：A234567893；出生日期：民國79年5月6日；地址：臺北市大安區和平東路1號）')
    expect(words).toMatch(/事實：.*申請案號：北市基補字第1150001號/u)
    expect(words).toMatch(/法令依據：臺北市勞資爭議法律及生活費用補助辦法.*；金額依據：核實認定。/u)
    expect(words).toContain('附款（返還義務）')
    expect(words).toContain('局長')
    expect(words).toContain('本件為行政處分。如有不服，得自本件送達之次日起30日內，依訴願法第14條、第56條及第58條規定，繕具訴願書經由本局向臺北市政府提起訴願（以本局收受訴願書之日期為準，不以郵戳日期為準；')
  })

  it('of a rejection tells the reason of each item, what of the rules was not met, and no receipt', () => {
    const words = wordsOf(rejecting, 'F04')
    expect(words).toContain('經審查駁回')
    expect(words).toMatch(/律師費\n60,000 元\n0 元\n不符「/u)
    expect(words).toContain('附件：無')
    expect(words).not.toContain('領據')
    expect(words).not.toContain('附款')
    expect(words).toContain('提起訴願')
    expect(subsidyPapersOf(rejecting, profiles.TAIPEI).get('F04')?.called.title).toBe('駁回通知函')
    expect([...subsidyPapersOf(rejecting, profiles.TAIPEI).keys()]).toEqual(['F01', 'F02', 'F03', 'F04', 'F06'])
  })

  it.each([['自治條例 §51①', '自治條例第51條第1款'], ['行政程序法 §127 III', '行政程序法第127條第3項'], ['辦法 §4-1 IV', '辦法第4-1條第4項'], ['補助辦法（律師費）', '補助辦法（律師費）']])('writes %s as %s', (article, words) => {
    expect(articleInWords(article)).toBe(words)
  })

  it('leaves a reason blank, and says so, where neither the panel nor the rules give any', () => {
    const log = subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 0 }))
    expect(wordsOf(log, 'F04')).toMatch(/律師費\n60,000 元\n0 元\n＿+\n/u)
    const facts = log.at(-1)?.facts
    expect(facts && missingInSubsidyLetter({ code: 'F04' }, facts).map(({ field }) => field)).toEqual(['claimantIdentifier', 'claimantAddress', 'perItem.ATTORNEY_FEE.reason'])
    const told = subsidyPlayed(application, sheet(), decided({}, { perItem: [{ kind: 'ATTORNEY_FEE', granted: 0, reason: '顯無補助必要。' }] }))
    expect(wordsOf(told, 'F04')).toContain('顯無補助必要。')
  })

  it('names every item that was applied for, also one on which nothing was decided, in the order of the application', () => {
    const two = subsidyPlayed(applicationWith({ items: [{ kind: 'COURT_FEE', amountPaid: 12_000, receipt: '' }, { kind: 'ATTORNEY_FEE', amountPaid: 60_000, receipt: '' }] }), sheet(), decided({ ATTORNEY_FEE: 50_000 }))
    expect(wordsOf(two, 'F04')).toMatch(/裁判費\n12,000 元\n0 元\n[^\n]+\n律師費\n60,000 元\n50,000 元/u)
  })

  it.each([['BUREAU', '本局向臺北市政府', '臺北市政府勞動局', '局長'], ['GOVERNMENT', '本府向勞動部', '臺北市政府', '市長']] as const)('decided by the %s goes out in its name and names the body above it', (decidedBy, appeal, issuer, head) => {
    const profile = { ...profiles.TAIPEI, fund: { ...profiles.TAIPEI.fund, decidedBy } }
    const model = modelOf(granting, 'F04', profile)
    expect(model.issuer).toBe(issuer)
    expect(documentWords(model).join('\n')).toContain(`經由${appeal}提起訴願`)
    expect(documentWords(model).join('\n')).toContain(`${head}　`)
  })

  it('that is taken back by a new review stays as what went out, and is called for again by the new decision', () => {
    const reopened = subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 50_000 }), issuedLetter('F04'), sheet('2026-06-10'))
    expect(reopened.at(-1)?.facts).toMatchObject({ decision: null, formerDecisions: [{ letter: { code: 'F04', documentNumber: '北市勞動字第1150000001號' } }], issues: [{ code: 'F04' }] })
    expect([...subsidyPapersOf(reopened, profiles.TAIPEI).keys()]).toEqual(['F01', 'F02', 'F03', 'F06'])
    const anew = subsidyPapersOf(subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 50_000 }), issuedLetter('F04'), sheet('2026-06-10'), decided({ ATTORNEY_FEE: 40_000 }, { on: '2026-06-12' })), profiles.TAIPEI)
    expect([...anew.keys()]).toEqual(['F01', 'F02', 'F03', 'F03:2', 'F04', 'F05', 'F06'])
    expect(anew.get('F04')?.called).toMatchObject({ seq: 6, issues: [{ seq: 4, version: 1 }] })
    expect(documentWords(anew.get('F04')?.model ?? { code: '', genre: 'FORM', title: '', blocks: [] }).join('\n')).toContain('新臺幣肆萬元整')
  })

  it('that nobody issued goes with the decision that is taken back', () => {
    const reopened = subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 50_000 }), sheet('2026-06-10'))
    expect([...subsidyPapersOf(reopened, profiles.TAIPEI).keys()]).toEqual(['F01', 'F02', 'F03', 'F06'])
  })
})

describe('words that the law wants', () => {
  it('are missed where a change by hand took them out of a letter', () => {
    const model = modelOf(granting, 'F04')
    const without = withTexts(model, (text) => text.replace(/本件為行政處分。.*/u, '特此通知。'))
    expect(lostStatutoryWords(model, without, 'F04').map(({ words }) => words)).toEqual(['本件為行政處分', '送達之次日起30日內', '提起訴願'])
    expect(lostStatutoryWords(model, model, 'F04')).toEqual([])
  })
})

describe('the other letters', () => {
  it('F07 orders an amount back in writing with its reason and its last day, is not enforced before it is final, and can be appealed', () => {
    const log = subsidyPlayed(application, sheet(), decided({ ATTORNEY_FEE: 50_000 }), issuedLetter('F04'), ...paid(50_000), clawback(20_000), clawback(10_000, { reason: '申請資料不實。' }))
    const words = wordsOf(log, 'F07:1')
    expect(words).toContain('請於民國115年11月5日前返還臺北市勞工權益基金補助款新臺幣貳萬元整（20,000元）')
    expect(words).toContain('依行政程序法第127條第1項、第3項及臺北市勞資爭議法律及生活費用補助辦法辦理')
    expect(words).toContain('經本局核定50,000 元（北市勞動字第1150000001號函），並已撥付50,000 元（民國115年6月25日撥付50,000 元）')
    expect(words).toContain('理由：獲勝訴判決')
    expect(words).toContain('於本處分確定後依法移送行政執行（行政程序法第127條第4項）')
    expect(words).toContain('提起訴願')
    expect(wordsOf(log, 'F07:2')).toContain('新臺幣壹萬元整')
  })

  it('F08 asks for the missing papers by name and until a day, each request in a letter of its own', () => {
    const log = subsidyPlayed(application, requested, { type: 'subsidy.supplemented', on: '2026-06-01', attachments: [] }, { ...requested, on: '2026-06-02', items: ['求職證明'], dueOn: '2026-06-20' })
    const words = wordsOf(log, 'F08:1')
    expect(words).toContain('請於民國115年6月5日前補送')
    expect(words).toMatch(/（一）\s?律師費收據正本。\n（二）\s?存摺封面影本。/u)
    expect(wordsOf(log, 'F08:2')).toContain('求職證明')
    expect(subsidyPapersOf(log, profiles.TAIPEI).get('F08:1')?.called.title).toBe('補件通知函（第1次）')
  })

  it('F05 receipts the decided amount in capitals, for what, and to whom it is paid', () => {
    const words = wordsOf(granting, 'F05')
    expect(words).toContain('茲領到臺北市政府勞動局核發臺北市勞工權益基金補助')
    expect(words).toContain('新臺幣伍萬元整（50,000元）')
    for (const field of ['身分證統一編號', '地址', '匯款帳戶', '具領人']) expect(words).toContain(field)
  })

  it('to a union are not addressed as to a person', () => {
    const union = subsidyPlayed(applicationWith({ applicantType: 'UNION' }), sheet(), decided({ ATTORNEY_FEE: 0 }))
    expect(wordsOf(union, 'F04')).toContain('貴會申請')
    expect(wordsOf(union, 'F04')).not.toContain('臺端')
  })

  it('alone have numbers; the rest is filled in by people, and nothing of a withdrawn application is told', () => {
    const kinds = (codes: readonly string[], state: 'decided' | 'withdrawn' | 'followUp') => codes.filter((code) => subsidyIssueKind({ code }, state) === 'NUMBERED')
    const all = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08']
    expect(kinds(all, 'decided')).toEqual(['F04', 'F07', 'F08'])
    expect(kinds(all, 'withdrawn')).toEqual(['F07'])
    expect(subsidyIssueKind({ code: 'F04', lapsed: true }, 'reviewing')).toBeNull()
  })
})

describe('screen, .docx and .odt carry the same words', () => {
  const hostile = 'A'.repeat(300) + '</w:t>&lt;{x} 長'.repeat(40)
  it.each(cities)('in every document of an application to %s, whatever was typed', async (city) => {
    const long = applicationWith({ city, claimantName: hostile, employerName: hostile, workplaceCity: city, items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000, receipt: hostile }, { kind: 'COURT_FEE', amountPaid: 12_000, receipt: '' }, { kind: 'LIVING_EXPENSE', amountPaid: 90_000, receipt: '' }] })
    const { standing: _standing, ...elsewhere } = { ...long, caseId: null, failedElsewhere: { before: 'COURT' as const, name: '臺灣○○地方法院', on: '2026-03-25', reference: '' } }
    const log = subsidyPlayed(elsewhere, { ...requested, items: Array.from({ length: 30 }, (_, index) => `第${index + 1}份文件`) }, { type: 'subsidy.supplemented', on: '2026-05-25', attachments: [] }, sheet(), decided({ ATTORNEY_FEE: 10_000 }), ...paid(10_000), clawback(5_000, { reason: hostile }))
    for (const { model } of subsidyPapersOf(log, profiles[city]).values()) {
      const words = documentWords(model)
      expect(linesOf(await writeDocx(model, '2026-06-05'))).toEqual(words)
      expect(odtLinesOf(writeOdt(model, '2026-06-05'))).toEqual(words)
      const [screen = ''] = renderToStaticMarkup(<Paper model={model} />).split('<footer class="paper-foot">')
      expect(unescaped(screen.replace(/<[^>]*>/gu, '').replace(/&#x27;/gu, "'"))).toBe(words.join(''))
    }
  })
})
