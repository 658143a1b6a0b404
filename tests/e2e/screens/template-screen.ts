import { expect, type Locator, type Page } from '@playwright/test'

/** 文書範本: the wording of one document. */
export class TemplateScreen {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** By the way on which a person comes: settings, list, document. */
  async open(document: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '主要功能' }).getByRole('link', { name: '設定' }).click()
    await this.page.getByRole('link', { name: '編輯文書範本' }).press('Enter')
    await expect(this.page.getByRole('heading', { level: 1, name: '文書範本' })).toBeVisible()
    await this.page.getByRole('link', { name: document, exact: true }).press('Enter')
    await expect(this.page.getByRole('heading', { level: 1, name: document })).toBeVisible()
  }

  /** Where one passage is worded. @param key of shared/documents/passages */
  place(key: string): Locator {
    return this.page.locator(`[data-field="texts.${key}"]`)
  }

  words(key: string): Locator {
    return this.place(key).getByRole('textbox')
  }

  /** The paper beside the passages. */
  get paper(): Locator {
    return this.page.getByRole('article')
  }

  get effectiveFrom(): Locator {
    return this.page.getByRole('textbox', { name: '施行日' })
  }

  get note(): Locator {
    return this.page.getByRole('textbox', { name: '修改理由或依據' })
  }

  /** What is wrong at the moment, at the foot of the page. */
  get problems(): Locator {
    return this.page.getByRole('status').filter({ hasText: '處需要修正' })
  }

  version(number: number): Locator {
    return this.page.getByRole('listitem', { name: `第 ${number} 版`, exact: true })
  }

  /** Saves with the keyboard, and waits until it is said. */
  async save(note: string, number: number): Promise<void> {
    await this.note.fill(note)
    await this.page.keyboard.press('Control+s')
    await expect(this.page.getByRole('status').filter({ hasText: `第 ${number} 版，自` })).toBeVisible()
  }
}
