import { expect, it } from 'vitest'
import { disclosureFrom } from '../../../shared/assignment/disclosure.ts'
import type { RadarFinding, RadarHit } from '../../../shared/ipc/views.ts'

const hit = (caseNumber: string, over: Partial<RadarHit> = {}): RadarHit => ({
  caseId: caseNumber, caseNumber, receivedOn: '2025-05-02', outcome: 'SETTLED', sharedParty: '○光精密股份有限公司', partyMatchedBy: 'IDENTIFIER', matchedBy: 'PERSON', bothSides: false, ...over,
})
const finding = (over: Partial<RadarFinding>): RadarFinding => ({ role: 'MEDIATOR', side: null, sameCase: false, total: 1, hits: [hit('高市勞調字第1140012號')], ...over })

it('says that there is no tie where nothing was found', () => {
  expect(disclosureFrom([])).toEqual({
    zh: '與雙方當事人及其代理人均無親屬、僱傭或財產上利害關係。', en: 'No relation by family, employment or property with either side or its proxies.',
  })
})

it('names number, year and part of another case, and nothing else of it', () => {
  const { zh, en } = disclosureFrom([finding({}), finding({ role: 'PROXY', side: 'EMPLOYER', hits: [hit('高市勞調字第1130007號', { receivedOn: '2024-02-01' })] })])
  expect(zh).toBe('曾任與本案有相同當事人之高市勞調字第1140012號（114年）案件之調解人；曾為與本案有相同當事人之高市勞調字第1130007號（113年）案件之資方代理人。除上列事項外，與雙方當事人及其代理人均無親屬、僱傭或財產上利害關係。')
  expect(en).toBe('formerly mediator in 高市勞調字第1140012號 (2025), a case of the same party; formerly proxy of the employer in 高市勞調字第1130007號 (2024), a case of the same party. Apart from this: no relation by family, employment or property with either side or its proxies.')
})

it('marks what only a name says, for the person to confirm', () => {
  expect(disclosureFrom([finding({ role: 'PROXY', side: 'EMPLOYEE', sameCase: true, hits: [hit('x', { matchedBy: 'NAME' })] })]).zh).toMatch(/^於本案為勞方代理人（同名，待確認）。/)
})

it('counts what it does not list', () => {
  expect(disclosureFrom([finding({ total: 126 })]).zh).toContain('高市勞調字第1140012號（114年）等 126 件案件之調解人')
})
