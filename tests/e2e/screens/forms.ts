import { expect, type Locator } from '@playwright/test'

/** Fields as a person finds them: by their label, within a form or a part of it. */
export class Fields {
  readonly scope: Locator
  constructor(scope: Locator) {
    this.scope = scope
  }

  /** The fields of a part, such as those of one party. */
  part(name: string): Fields {
    return new Fields(this.scope.getByRole('group', { name, exact: true }))
  }

  async fill(label: string, text: string): Promise<void> {
    const named = { name: label, exact: true }
    const suggesting = this.scope.getByRole('combobox', named)
    await this.scope.getByRole('textbox', named).or(suggesting).fill(text)
    // Its list, where something fits, lies over the fields below; leaving the field takes it away and keeps the text.
    if (await suggesting.isVisible()) await suggesting.press('Tab')
  }

  async select(label: string, option: string): Promise<void> {
    await this.scope.getByRole('button', { name: new RegExp(`${label}`) }).click()
    await this.scope.page().getByRole('option', { name: option, exact: true }).click()
  }

  /** One of a few that are all in sight, or of a list of candidates. */
  async choose(option: string): Promise<void> {
    const name = new RegExp(`^${option}`)
    const radio = this.scope.getByRole('radio', { name })
    const candidate = this.scope.getByRole('option', { name })
    await expect(radio.or(candidate)).toBeVisible()
    if (await candidate.isVisible()) {
      await candidate.click()
      await expect(candidate).toHaveAttribute('aria-selected', 'true')
      return
    }
    await radio.press('Space')
    await expect(radio).toBeChecked()
  }

  async check(label: string | RegExp): Promise<void> {
    const box = this.scope.getByRole('checkbox', { name: label })
    await box.press('Space')
    await expect(box).toBeChecked()
  }

  /** A date and time. @param date as typed, such as 115/3/16 @param time four digits, such as 1400 */
  async fillMoment(label: string, date: string, time: string): Promise<void> {
    const group = this.scope.getByRole('group', { name: label, exact: true })
    await group.getByRole('textbox', { name: '日期' }).fill(date)
    await group.getByRole('spinbutton').first().click()
    await this.scope.page().keyboard.type(time)
  }
}
