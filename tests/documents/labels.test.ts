import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { addressLabels, labelsDocument, labelSheet } from '../../shared/documents/label-sheet.ts'
import type { AddressLabel } from '../../shared/documents/model.ts'
import { type Party, party } from '../../shared/model/party.ts'
import { laidOut, officeExpected, type Pages } from '../support/office-pages.ts'

const person = (more: Record<string, unknown> = {}): Party => party.parse({ id: 'W1', side: 'EMPLOYEE', kind: 'PERSON', name: '甲○○', address: '801 高雄市前金區○○路1號', ...more })
const labelsOf = (...parties: Party[]) => addressLabels(parties, '高市勞調字第11500001號', '2026-03-11')

describe('the label of an envelope', () => {
  it('goes to the person with address, name and 君, and small the case number', () => {
    expect(labelsOf(person())).toEqual({ labels: [{ address: '801 高雄市前金區○○路1號', names: ['甲○○　君'], note: '高市勞調字第11500001號' }], leftOut: [] })
  })

  it('of a company names it and, on a second line, its representative', () => {
    expect(labelsOf(person({ id: 'E1', side: 'EMPLOYER', kind: 'COMPANY', name: '○○股份有限公司', legalRepresentative: '李○○' })).labels[0]?.names).toEqual(['○○股份有限公司', '代表人　李○○　君'])
  })

  it('goes to a proxy who may receive what is served, to a minor’s guardian, and not to a proxy who may not', () => {
    const proxy = { id: 'P1', name: '林律師', address: '100 臺北市○○街2號', specialAuthority: true }
    expect(labelsOf(person({ proxies: [proxy] })).labels[0]).toMatchObject({ address: '100 臺北市○○街2號', names: ['林律師　君', '（甲○○之代理人）'] })
    expect(labelsOf(person({ proxies: [{ ...proxy, serviceLimited: true }] })).labels[0]?.names).toEqual(['甲○○　君'])
    expect(labelsOf(person({ birthDate: '2010-05-01', guardian: { id: 'G1', name: '母○○' } })).labels[0]?.names).toEqual(['母○○　君', '（甲○○之法定代理人）'])
  })

  it('is left out, and named, where there is no address or no room', () => {
    const noAddress = person({ name: '乙○○', address: ' ' })
    expect(labelsOf(noAddress, person({ name: '長'.repeat(300) })).leftOut.map(({ reason }) => reason)).toEqual(['NO_ADDRESS', 'TOO_LONG'])
    expect(labelsOf(noAddress, person())).toMatchObject({ labels: [{ names: ['甲○○　君'] }], leftOut: [{ caseNumber: '高市勞調字第11500001號', name: '乙○○', reason: 'NO_ADDRESS' }] })
  })

  it('is one for people who share a proxy', () => {
    const proxies = [{ id: 'P1', name: '林律師', address: '100 臺北市○○街2號', specialAuthority: true }]
    const shared = labelsOf(person({ kind: 'PERSON', proxies }), person({ id: 'W2', proxies }))
    expect(shared.labels).toHaveLength(1)
  })

  it('is set small where the address is long', () => {
    expect(labelsOf(person({ address: `801 高雄市前金區${'很長的路名'.repeat(16)}1號` })).labels[0]?.small).toBe(true)
  })
})

const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4
const usual: AddressLabel = { address: '80147 高雄市前金區中正四路二百六十一號二十二樓之三', names: ['○○國際股份有限公司高雄分公司', '代表人　歐陽○○　君'], note: '高市勞調字第11500001號' }
const long: AddressLabel = { address: '地'.repeat(80), names: ['名'.repeat(40), '代表人　李○○　君'], note: '高市勞調字第11500002號', small: true }
/** Fifteen labels from the second place on: sixteen places, two of them on a second sheet. */
const sheets = labelsDocument(Array.from({ length: 15 }, (_, index) => (index % 2 === 0 ? usual : long)), 1)

describe.runIf(officeExpected).each(['docx', 'odt'] as const)('sheets of labels as an office program lays them out from .%s', (format) => {
  let pages: Pages | undefined
  beforeAll(async () => {
    const bytes = format === 'docx' ? await writeDocx(sheets, '2026-03-11') : writeOdt(sheets, '2026-03-11')
    pages = laidOut(new Map([['labels', bytes]]), format).get('labels')
  }, 120_000)

  it('takes as many sheets as it needs, and no empty page after them', () => {
    expect(pages?.count).toBe(2)
  })

  it('no word is cut off or stands outside of its label', () => {
    const { top, left, gap, width, height, rows } = labelSheet
    const printed = pages?.words ?? []
    expect(printed.map(({ word }) => word).join('')).toHaveLength(sheets.blocks.flatMap((block) => (block.kind === 'labels' ? block.labels.flatMap((one) => [one.address, ...one.names, one.note]) : [])).join('').replace(/\s/gu, '').length)
    const outside = printed.filter(({ xMin, xMax, yMin, yMax }) => {
      const column = xMin < pointsOf(left + width + gap) - 1 ? 0 : 1
      const from = pointsOf(left + column * (width + gap))
      const row = Math.floor((yMin - pointsOf(top)) / pointsOf(height))
      const upper = pointsOf(top + row * height)
      return row < 0 || row >= rows || xMin < from || xMax > from + pointsOf(width) || yMin < upper - 1 || yMax > upper + pointsOf(height) + 1
    })
    expect(outside).toEqual([])
  })
})
