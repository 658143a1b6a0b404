import { expect, type Locator } from '@playwright/test'
import type { RosterPerson } from '../../../shared/model/roster.ts'
import type { Desk } from '../fixtures.ts'
import { ask } from '../office.ts'
import type { CaseScreen } from './case-screen.ts'
import type { Fields } from './forms.ts'
import { openBureau } from './bureau.ts'

const member = (id: string, name: string): RosterPerson => ({
  id, name, kinds: ['COMMITTEE_MEMBER'], qualification: '曾任勞工行政工作二年以上（調解辦法§4②）', termFrom: '2024-06-01', termTo: '2027-05-31',
})

/** A bureau with two members of a committee on its roster, besides the mediator. */
export async function openCommitteeBureau(desk: Desk): Promise<CaseScreen> {
  await openBureau(desk)
  for (const person of [member('K01', '許主席'), member('K03', '蔡委員')]) await ask(desk.window, 'roster.savePerson', { person })
  await desk.window.reload()
  return openBureau(desk)
}

/** The case as the main process sees it: its address names it. */
export async function viewOf({ page }: CaseScreen) {
  const caseId = /#\/cases\/([^/?]+)/.exec(page.url())?.[1]
  if (caseId === undefined) throw new Error('no case is open')
  return ask(page, 'case.view', { caseId: decodeURIComponent(caseId) })
}

/** Accepts the case and serves both notices on 115-03-10: their three days are over on 115-03-13. */
export async function notifySides(screen: CaseScreen): Promise<void> {
  await screen.record('受理', (form) => form.fill('辦理日期', '115/3/9'))
  await screen.record('通知選定調解委員', async (form) => {
    for (const side of ['勞方當事人', '資方當事人']) await form.part(side).fill('送達日期', '115/3/10')
  })
}

/** Fills in the employee side's member, save the two questions about bars. */
export async function fillMember(form: Fields, name = '郭工會'): Promise<void> {
  await form.fill('姓名', name)
  await form.choose('男')
  await form.fill('出生日期', '57/9/14')
  await form.fill('職業', '產業工會理事')
  await form.fill('住居所', '高雄市苓雅區四維路3號')
}

const question = (form: Fields, name: RegExp): Locator => form.scope.getByRole('radiogroup', { name })
export async function answerBars(form: Fields, official: '是' | '否', bar = '無'): Promise<void> {
  await question(form, /是否為現任/).getByRole('radio', { name: official, exact: true }).press('Space')
  await question(form, /有無調解辦法/).getByRole('radio', { name: bar, exact: true }).press('Space')
}

/** A committee of three: the employee side chose, the authority appointed for the employer side and designated the chair. */
export async function formCommittee(screen: CaseScreen): Promise<void> {
  await notifySides(screen)
  await screen.record('登錄選定調解委員', async (form) => {
    await fillMember(form)
    await answerBars(form, '否')
  })
  await screen.record('代為指定調解委員', (form) => form.choose('蔡委員'))
  await screen.record('指派機關調解委員')
}

export async function callMeeting(screen: CaseScreen, time: string): Promise<void> {
  await screen.record('安排調解會議', (form) => form.fillMoment('開會時間', '115/3/16', time))
  await screen.record('登錄開會通知送達')
}

/** Registers a meeting to which the chair alone came. */
export async function failQuorum(screen: CaseScreen): Promise<void> {
  await screen.record('登錄委員出席未過半', async (form) => {
    await form.part('許主席').check(/許主席/)
    await expect(form.scope.getByText('委員 3 人，出席 1 人；過半數為 2 人（§18）')).toBeVisible()
  })
}

/** How many members voted for the proposal and against it. */
export async function castVotes(proposal: Fields, inFavour: string, against: string): Promise<void> {
  for (const [label, votes] of [['同意票數', inFavour], ['不同意票數', against]] as const) {
    await proposal.scope.getByRole('radiogroup', { name: new RegExp(`^${label}`) }).getByRole('radio', { name: votes, exact: true }).press('Space')
  }
}
