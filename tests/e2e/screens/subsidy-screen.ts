import { expect, type Locator, type Page } from '@playwright/test'
import type { Desk } from '../fixtures.ts'

/** One application to the rights fund as a person works with it. */
export class SubsidyScreen {
  readonly desk: Desk
  constructor(desk: Desk) {
    this.desk = desk
  }

  get page(): Page {
    return this.desk.window
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 })
  }

  /** Number, parties, amounts and steps. */
  get header(): Locator {
    return this.page.getByRole('main').locator('header').first()
  }

  get next(): Locator {
    return this.page.getByRole('complementary', { name: '下一步' })
  }

  get deadlines(): Locator {
    return this.next.locator('section').filter({ has: this.page.getByRole('heading', { name: '期限' }) })
  }

  get items(): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: '項目與金額' }) })
  }

  get papers(): Locator {
    return this.page.getByRole('region', { name: '文件與檔案' })
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true })
  }

  /** Opens the form of a step. */
  async open(step: string): Promise<void> {
    await this.next.getByRole('button', { name: step, exact: true }).press('Enter')
    await expect(this.dialog(step)).toBeVisible()
  }

  /** Opens the form of a step, lets it be filled, and commits it with Ctrl+S. */
  async record(step: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
    await this.open(step)
    await expect(this.dialog(step).getByRole('form')).toBeVisible()
    await fill()
    await this.page.keyboard.press('Control+s')
    await expect(this.dialog(step)).toBeHidden()
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }
}
