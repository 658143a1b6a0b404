import type { Page } from '@playwright/test'
import { attachmentKinds, type SubsidyItemKind } from '../../../shared/subsidy/kinds.ts'
import { ask, expect } from '../office.ts'

/** An application of Taipei under review after a failed mediation before the court, recorded through the contract. @returns its id */
export async function reviewedApplication(page: Page, claimantName: string, { kind, asked, proposed }: { kind: SubsidyItemKind; asked: number; proposed: number }): Promise<string> {
  const { subsidyId, seq } = await ask(page, 'subsidy.submit', {
    event: {
      type: 'subsidy.submitted', on: '2026-03-02', city: 'TAIPEI', claimantId: `id-${claimantName}`, claimantName, employerName: '○寶數位行銷有限公司', applicantType: 'WORKER', disputeKind: 'DISMISSAL',
      householdRegisteredOn: '2015-08-03', workplaceCity: 'TAIPEI', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-02-10', reference: '115年度勞專調字第1號' },
      litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-02-20', claimAmount: 3_120_000 }, items: [{ kind, amountPaid: asked, receipt: '收據第1號' }],
      attachments: attachmentKinds.map((one) => ({ kind: one, name: one })),
    },
  })
  await ask(page, 'subsidy.record', { subsidyId, basedOnSeq: seq, event: { type: 'subsidy.reviewSheetCompleted', on: '2026-03-09', proposed: [{ kind, amount: proposed }] } })
  return subsidyId
}

/** The room of a meeting of the panel. */
export const panelScreen = (page: Page) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  return {
    agenda: page.getByRole('region', { name: '議程' }),
    /** The case at the table. */
    current: page.getByRole('region', { name: '本案' }),
    members: page.getByRole('region', { name: '委員' }),
    minutes: page.getByRole('region', { name: '會議紀錄' }),
    bar: page.locator('.panel-bar'),
    case: (position: number) => page.locator('.panel-case-button').nth(position - 1),
    async openList() {
      await page.evaluate(() => { location.hash = '#/subsidy/panels' })
      await expect(page.getByRole('heading', { level: 1, name: '審查小組會議' })).toBeVisible()
    },
    /** Enters who sits; the first takes the chair. */
    async seat(...names: string[]) {
      await page.keyboard.press('F2')
      const dialog = page.getByRole('dialog', { name: '會議與委員' })
      await dialog.getByRole('textbox', { name: '屆次' }).fill('第3次')
      await dialog.getByRole('textbox', { name: '地點' }).fill('三樓會議室')
      for (const [index, name] of names.entries()) {
        await dialog.getByRole('button', { name: '加入委員' }).click()
        await dialog.getByRole('combobox', { name: `委員 ${String.fromCharCode(65 + index)} 姓名` }).fill(name)
      }
      await dialog.getByRole('button', { name: /主席/u }).click()
      await page.getByRole('option', { name: names[0] ?? '' }).click()
      return dialog
    },
    button,
    /** Presses keys one after the other. @returns how many */
    async press(...keys: string[]) {
      for (const key of keys) await page.keyboard.press(key)
      return keys.length
    },
  }
}
