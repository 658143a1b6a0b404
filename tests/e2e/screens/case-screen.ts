import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { linesOf } from '../../support/read-docx.ts'
import type { Desk } from '../fixtures.ts'
import { Fields } from './forms.ts'

/** 卷宗 as a person works with it. */
export class CaseScreen {
  readonly desk: Desk
  constructor(desk: Desk) {
    this.desk = desk
  }

  get page(): Page {
    return this.desk.window
  }

  get nextSteps(): Locator {
    return this.page.getByRole('complementary', { name: '下一步' })
  }

  step(name: string): Locator {
    return this.nextSteps.getByRole('button', { name, exact: true })
  }

  /** Opens the form of a step, lets it be filled, and commits it with its own button. */
  async record(step: string, fill: (form: Fields) => Promise<void> = async () => undefined): Promise<void> {
    await this.step(step).click()
    const dialog = this.page.getByRole('dialog', { name: step, exact: true })
    await fill(new Fields(dialog))
    await dialog.getByRole('button', { name: step, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  /** Takes a choice of the menu in a document's row. */
  async chooseOf(title: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: `操作：${title}`, exact: true }).press('Enter')
    await this.page.getByRole('menuitem', { name: choice, exact: true }).press('Enter')
  }

  /** Saves a document through its menu, the answer of the system's dialog being `folder`/`file`. @returns the words inside, in order */
  async saveAsWord(title: string, folder: string, file: string): Promise<string> {
    const path = join(folder, file)
    await this.desk.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    await this.openTab('文件')
    await this.chooseOf(title, '存成 Word 檔')
    await expect(this.page.getByText(`已儲存 ${path}`)).toBeVisible()
    return linesOf(new Uint8Array(await readFile(path))).join('\n')
  }
}
