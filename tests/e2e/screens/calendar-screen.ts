import { expect, type Locator, type Page } from '@playwright/test'
import type { Desk } from '../fixtures.ts'

/** 行事曆 as a person works with it. */
export class CalendarScreen {
  readonly desk: Desk
  constructor(desk: Desk) {
    this.desk = desk
  }

  get page(): Page {
    return this.desk.window
  }

  get month(): Locator {
    return this.page.getByRole('grid')
  }

  room(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** A meeting by when it begins, such as 10:00. */
  meeting(time: string): Locator {
    return this.page.getByRole('group', { name: /^依/ }).getByRole('button', { name: new RegExp(`^${time}–`) })
  }

  get reschedule(): Locator {
    return this.page.getByRole('dialog', { name: '調解會議改期' })
  }

  async openDay(date: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `/calendar?view=day&date=${to}`
    }, date)
    await expect(this.page.getByRole('group', { name: /^依/ })).toBeVisible()
  }

  /** Presses Tab until that has the focus: what only the keyboard reaches it by. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('Tab does not lead there')
  }

  /** Takes a meeting with the mouse, moves it over a place of a column and stays there. @param part of the column's height, 0 to 1 */
  async drag(meeting: Locator, column: Locator, part: number): Promise<void> {
    await meeting.scrollIntoViewIfNeeded()
    const from = await meeting.boundingBox()
    const lane = await column.getByRole('list').boundingBox()
    if (!from || !lane) throw new Error('nothing to drag')
    await this.page.mouse.move(from.x + 20, from.y + 10)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 30, from.y + 20, { steps: 3 })
    await this.page.mouse.move(lane.x + lane.width / 2, lane.y + lane.height * part + 10, { steps: 6 })
  }

  /** What is shown while a meeting hangs over a column. */
  get note(): Locator {
    return this.page.getByRole('status').filter({ hasText: '按 Esc 取消' })
  }
}
