import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { caseNumberOf, profiles, renderedCase } from '../support/case-log.ts'
import { documentOf, rowsOf, sectionText, sectionTitles, tablesOf, textOf } from '../support/document-text.ts'
import {
  answered, chairHsu, closedMeeting, committeeFiled, committeeOpened, company, accepted, designated, memberFang, memberLiao, notified, played, present, quorumFailed, scheduled, selected,
  toCommittee, toCommitteeMeeting, voted, wageClaim, worker,
} from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'

const profile = profiles.KAOHSIUNG
const fixtureRecord = (name: string): DocumentModel => documentOf(renderedCase(name), 'D12').model
const recordOf = (...events: unknown[]): DocumentModel => mediationRecord(played(...events).facts, { caseNumber: caseNumberOf(profile), profile })
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))
const attendanceTables = (model: DocumentModel) => tablesOf(model).filter((table) => table.header?.includes('出席情形')).map(rowsOf)

describe('the record of a committee that settled', () => {
  const record = fixtureRecord('03-khh-committee-appointed-member-settled')

  it('is the committee’s own, with its sections in the customary order', () => {
    expect([record.code, record.issuer, record.title]).toEqual(['D12', undefined, '高雄市政府勞資爭議調解委員會調解紀錄'])
    expect(sectionTitles(record)).toEqual([
      '一、當事人', '二、調解委員會之組成', '三、會議經過及出席情形', '四、程序告知', '五、爭議要點及請求調解事項', '六、申請人（勞方）主張', '七、對造人（資方）主張',
      '八、調查事實結果', '九、調解方案', '十、調解結果', '十一、附註', '十二、更正紀錄', '十三、簽名', '十四、附件',
    ])
  })

  it('tells how many members there are, who presides, and how each got the seat', () => {
    expect(sectionText(record, '調解委員會之組成')).toContain('調解委員會由委員3人組成（勞資爭議處理法第13條）：')
    expect(tablesOf(record).map(rowsOf)).toContainEqual([
      ['許○○（主席）', '主管機關', '主管機關指派', '115.04.21'],
      ['郭○○', '勞方', '當事人選定', '115.04.17'],
      ['蔡○○', '資方', '主管機關代為指定', '115.04.21'],
    ])
  })

  it('tells of every meeting who of the committee came', () => {
    const text = sectionText(record, '會議經過及出席情形')
    expect(text.match(/委員總數3人，出席3人。/gu)).toHaveLength(2)
    expect(text).toContain('主持人\n主席許○○')
    expect(attendanceTables(record)[0]).toEqual([
      ['勞方甲○○', '本人出席。', '115.04.24\n交付應受送達人'],
      ['資方○達通運有限公司', '由代表人丙○○出席。', '115.04.24\n交付應受送達人'],
      ['調解委員許○○（主席）', '親自出席。', '—'], ['調解委員郭○○', '親自出席。', '—'], ['調解委員蔡○○', '親自出席。', '—'],
    ])
  })

  it('tells of disclosure, and of the request for recusal and its decision', () => {
    const text = sectionText(record, '程序告知')
    expect(text).toContain('（一）調解委員於調解程序開始前，主動向當事人說明其與當事人之關係及財產上之利害關係（勞資爭議調解辦法第10條）。')
    expect(text).toContain('勞方甲○○於民國115年4月22日以書面申請調解委員蔡○○迴避，事由：有具體事實，足認其執行職務有偏頗之虞（行政程序法第33條第1項第2款）。理由：該委員曾於公開座談會表示駕駛員待命不算工時，足認有偏頗之虞。主管機關於民國115年4月24日決定駁回申請，理由：就法律問題之一般性意見，非對本案之偏頗。')
  })

  it('tells who was sent to find facts, and the result', () => {
    expect(sectionText(record, '調查事實結果')).toBe([
      '調解委員會於民國115年4月28日指派調解委員許○○調查事實，於民國115年5月6日提報調查結果及解決方案（勞資爭議處理法第16條第1項）。',
      '比對行車紀錄器與打卡資料，112年9月至115年3月出車前及返場後工作時間可確認者計712小時，其餘時段無法認定為工作時間。',
      '建議解決方案：延長工時工資以150,000元計，特休未休工資依紀錄給付31,200元，並發給服務證明書。',
    ].join('\n'))
  })

  it('tells the votes, and beside a term in its own words what of it was corrected', () => {
    const text = sectionText(record, '調解方案')
    expect(text).toContain('委員表決：出席委員3人，同意2人，不同意1人，經出席委員過半數同意，作成上開調解方案（勞資爭議處理法第18條）。')
    expect(text).toContain('於115年6月15日前匯入勞方指定帳戶。\n給付總額：新臺幣壹拾捌萬壹仟貳佰元整（181,200元）。\n（調解方案第1項之給付期日於民國115年5月19日更正為民國115年6月30日，第2版。）')
  })

  it('has a line for both sides and every member who was present', () => {
    expect(signers(record)).toEqual([
      { role: '申請人（勞方）', name: '甲○○', signed: '已簽名（115.05.14）' },
      { role: '對造人（資方）', name: '○達通運有限公司', remark: '代表人：丙○○', signed: '已簽名（115.05.14）' },
      { role: '調解委員（主席）', name: '許○○', signed: '已簽名（115.05.14）' },
      { role: '調解委員', name: '郭○○', signed: '已簽名（115.05.14）' },
      { role: '調解委員', name: '蔡○○', signed: '已簽名（115.05.14）' },
    ])
  })

  it('is written as .docx with all its words in order', async () => {
    expect(linesOf(await writeDocx(record, '2026-05-19'))).toEqual(documentWords(record))
  })
})

describe('the record of a committee that twice came in too small number', () => {
  const record = fixtureRecord('09-tpe-committee-quorum-fails-twice')

  it('tells both meetings as such, and leaves a place for the parties’ attendance', () => {
    const text = sectionText(record, '會議經過及出席情形')
    expect(text).toContain('原訂開會時間\n115年5月15日（星期五）上午9時30分')
    expect(text).toContain('原訂開會時間\n115年5月22日（星期五）上午9時30分')
    expect(text.match(/委員總數3人，出席1人。\n會議結果\n調解委員出席未過半數，未能開會（勞資爭議處理法第18條）。/gu)).toHaveLength(2)
    expect(attendanceTables(record)[1]).toEqual([
      ['勞方甲○○', '□出席　□未出席', '115.05.18\n交付應受送達人'],
      ['資方○安長照股份有限公司', '□出席　□未出席', '115.05.18\n交付應受送達人'],
      ['調解委員謝○○（主席）', '親自出席。', '—'], ['調解委員曾○○', '未出席。', '—'], ['調解委員游○○', '未出席。', '—'],
    ])
  })

  it('says that it is deemed not settled, and why', () => {
    expect(sectionText(record, '調解結果')).toBe([
      '□調解成立', '□部分成立、部分不成立', '□調解不成立', '■視為調解不成立', '□撤回申請',
      '經主席召集會議，連續二次調解委員出席未過半數，依勞資爭議處理法第21條第1款規定，本件視為調解不成立。',
    ].join('\n'))
    expect(sectionText(record, '調解方案')).toBe('調解委員連續二次出席未過半數，未能開會，未作成調解方案。')
    expect(sectionText(record, '調解不成立之說明')).toContain('交付仲裁')
  })

  it('claims of nobody that they did not come, or that anything was explained to them', () => {
    expect(sectionText(record, '申請人（勞方）主張')).toBe('未召開調解會議，未陳述。')
    expect(sectionText(record, '調查事實結果')).toBe('未召開調解會議，未另行調查。')
    expect(textOf(record)).not.toContain('已向當事人說明')
    expect(signers(record)).toEqual([
      { role: '申請人（勞方）', name: '甲○○' },
      { role: '對造人（資方）', name: '○安長照股份有限公司', remark: '代表人：乙○○' },
      { role: '調解委員（主席）', name: '謝○○' },
    ])
  })

  it('comes with the ways that are left (D15)', () => {
    expect(textOf(documentOf(renderedCase('09-tpe-committee-quorum-fails-twice'), 'D15').model)).toContain('於民國115年5月22日調解不成立。')
  })
})

describe('a committee', () => {
  it('without a proposal is deemed to have failed for that reason, and says that it explained arbitration', () => {
    const record = recordOf(...toCommitteeMeeting, closedMeeting, { type: 'outcome.determined', on: '2026-03-11', outcome: 'DEEMED_NOT_SETTLED', outcomeReason: 'NO_PROPOSAL', arbitrationAdvised: true })
    expect(sectionText(record, '調解結果')).toContain('調解委員會未能作成調解方案，依勞資爭議處理法第21條第2款規定，本件視為調解不成立。')
    expect(sectionText(record, '調解不成立之說明')).toContain('調解委員會已向當事人說明：勞資爭議調解不成立者')
  })

  it('of five tells all of them, and only those present sign', () => {
    const five = [committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), selected('EMPLOYER'), designated([memberLiao, chairHsu, memberFang], 'K01')]
    const members = ['K01', 'K04', 'K05', 'S-W', 'S-E'].map((personId) => ({ personId, present: personId !== 'S-E' && personId !== 'K05' }))
    const record = recordOf(...five, { ...scheduled(), on: '2026-03-05' }, committeeOpened({ members }), voted(2, 1), answered('W1', true), answered('E1', false), closedMeeting)
    expect(sectionText(record, '調解委員會之組成')).toContain('委員5人')
    expect(sectionText(record, '會議經過及出席情形')).toContain('委員總數5人，出席3人。')
    expect(sectionText(record, '調解方案')).toContain('出席委員3人，同意2人，不同意1人')
    expect(signers(record).slice(2)).toEqual([{ role: '調解委員（主席）', name: '許○○' }, { role: '調解委員', name: '郭○○' }, { role: '調解委員', name: '廖○○' }])
  })

  it('that met once and then failed for want of a quorum tells the one from the other', () => {
    const record = recordOf(...toCommittee, { ...scheduled(), on: '2026-03-05' }, quorumFailed(1, '2026-03-11', 'K01'), { ...scheduled(2, '2026-03-16T14:00'), on: '2026-03-11' },
      committeeOpened({ on: '2026-03-16', meetingNo: 2, startedAt: '2026-03-16T14:00', members: present('K01', 'S-W') }))
    const text = sectionText(record, '會議經過及出席情形')
    expect(text).toMatch(/第1次調解會議\n原訂開會時間.+未能開會.+第2次調解會議\n日期及起迄時間/su)
    expect(attendanceTables(record)[1]?.slice(2)).toEqual([['調解委員許○○（主席）', '親自出席。', '—'], ['調解委員郭○○', '親自出席。', '—'], ['調解委員游○○', '未出席。', '—']])
  })

  it('tells of a member who had to go, under the name of then', () => {
    const record = recordOf(...toCommitteeMeeting, { type: 'recusal.requested', on: '2026-03-11', personId: 'S-E', byPartyId: 'S-E', ground: '§32①', reason: '為資方代表人之配偶。' }, { type: 'recusal.decided', on: '2026-03-12', granted: true })
    expect(sectionText(record, '程序告知')).toContain('調解委員游○○於民國115年3月11日陳報應自行迴避，事由：本人或其配偶')
    expect(sectionText(record, '程序告知')).toContain('（行政程序法第32條第1款）。理由：為資方代表人之配偶。主管機關於民國115年3月12日決定准予迴避。')
    expect(attendanceTables(record)[0]).toContainEqual(['調解委員游○○', '親自出席。', '—'])
    expect(sectionText(record, '調解委員會之組成')).toContain('委員2人')
  })

  it('says that a request for recusal still waits', () => {
    const record = recordOf(...toCommitteeMeeting, { type: 'recusal.requested', on: '2026-03-11', personId: 'S-E', byPartyId: 'W1', ground: '其他事由', reason: '曾為同事。' })
    expect(sectionText(record, '程序告知')).toContain('事由：其他事由。理由：曾為同事。主管機關尚未決定。')
  })

  it('prints the known tie of a member whom a side chose, who may not find facts', () => {
    const chosen = toCommittee.map((event) => (event.type === 'member.selected' && 'side' in event && event.side === 'EMPLOYER' ? selected('EMPLOYER', { relatedParties: ['○光精密股份有限公司'] }) : event))
    const record = recordOf(...chosen, { ...scheduled(), on: '2026-03-05' }, committeeOpened())
    expect(sectionText(record, '程序告知')).toContain('調解委員揭露其與當事人之關係：游○○與○光精密股份有限公司有行政程序法第32條之關係，不得受指派調查事實（勞資爭議調解辦法第10條、第23條第3項）。')
  })

  it('keeps the attendance of many parties in an attachment, also of a meeting without quorum', () => {
    const workers = Array.from({ length: 12 }, (_, index) => worker({ id: `W${index + 1}`, name: `勞工${index + 1}` }))
    const claims = workers.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id }))
    const record = recordOf(committeeFiled({ parties: [...workers, company()], claims }), ...toCommittee.slice(1), { ...scheduled(), on: '2026-03-05' }, quorumFailed(1, '2026-03-11', 'K01'))
    expect(sectionText(record, '會議經過及出席情形')).toContain('\n逐人出席及通知送達情形，詳如附件勞方名冊。')
    expect(sectionText(record, '會議經過及出席情形')).not.toContain('出席12名')
    expect(attendanceTables(record)[0]).toHaveLength(4) // the employer and three members
    expect(rowsOf(tablesOf(record).at(-1)).map((row) => row[4])).toEqual(Array.from({ length: 12 }, () => '□出席　□未出席\n通知：查無送達紀錄'))
  })
})
