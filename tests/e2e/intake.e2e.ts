import type { Page } from '@playwright/test'
import type { IntakeValues } from '../../renderer/features/intake/intake-values.ts'
import { startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'

const flags = [`--today=${officeDay}`]

async function beginApplication(window: Page): Promise<void> {
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await window.reload()
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('heading', { level: 1, name: '新申請案' })).toBeVisible()
}

const part = (window: Page, name: string) => window.getByRole('group', { name, exact: true })
const field = (window: Page, of: string, name: string) => part(window, of).getByRole('textbox', { name, exact: true })
const employerName = (window: Page) => part(window, '資方 1').getByRole('combobox', { name: '名稱' })
const missing = (window: Page) => window.getByRole('region', { name: '法定應記載事項' })
const isSaved = (window: Page) => expect(window.getByText(/^草稿已儲存 \d\d:\d\d:\d\d$/)).toBeVisible()
const focusedField = (window: Page) => window.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field)

/** Types a text as an input method hands it over, or presses a key. Counts as a clerk would. */
function keyboardOf({ keyboard }: Page) {
  let strokes = 0
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key)
      strokes += keys.length
    },
    type: async (text: string) => {
      await keyboard.insertText(text)
      strokes += text.length
    },
    tab: async (times = 1) => {
      for (let time = 0; time < times; time += 1) await keyboard.press('Tab')
      strokes += times
    },
    strokes: () => strokes,
  }
}

test('two claimants are entered, the draft survives closing the application, and the case is filed', async ({ firstStart }) => {
  const { window } = firstStart
  await beginApplication(window)
  await expect(missing(window).getByRole('listitem')).toHaveText(['勞方當事人', '資方當事人', '請求調解事項'])
  await expectAccessible(window)

  await field(window, '勞方 1', '姓名').fill('甲○○')
  await part(window, '勞方 1').getByRole('radio', { name: '女' }).press('Space')
  await field(window, '勞方 1', '出生日期').fill('７９／５／６')
  await field(window, '勞方 1', '職業').fill('作業員')
  await expect(part(window, '勞方 1').getByText('滿 35 歲')).toBeVisible()
  await field(window, '勞方 1', '身分證或居留證號').fill('Ａ１２３－４５６７８８')
  await field(window, '勞方 1', '住居所').fill('高雄市前鎮區○○路1號')
  await field(window, '勞方 1', '約定月薪').fill('３２，０００元')
  await expect(field(window, '勞方 1', '身分證或居留證號')).toHaveValue('A123456788')
  await expect(part(window, '勞方 1').getByText('證號檢查碼不符，可能有誤植，請核對（僅供提醒，不影響收件）')).toBeVisible()

  await employerName(window).fill('○光精密股份有限公司')
  await field(window, '資方 1', '統一編號').fill('2209-9131')
  await field(window, '資方 1', '代表人').fill('乙○○')
  await expect(field(window, '資方 1', '統一編號')).toHaveValue('22099131')
  await expect(part(window, '資方 1').getByText('請核對')).toHaveCount(0)

  await field(window, '甲○○ 的請求項目', '請求內容').fill('115年1月及2月工資')
  await field(window, '甲○○ 的請求項目', '金額').fill('64,000 元')

  await window.getByRole('button', { name: '比照上一位新增' }).press('Enter')
  await expect.poll(() => focusedField(window)).toBe('employees.1.name')
  await window.keyboard.insertText('丙○○')
  await part(window, '勞方 2').getByRole('button', { name: '與上一位相同' }).press('Enter')
  await field(window, '勞方 2', '出生日期').fill('1000506')
  await field(window, '勞方 2', '電話').focus()
  await expect(part(window, '勞方 2').getByText(/^當事人未滿 18 歲/)).toBeVisible()
  await field(window, '勞方 2', '法定代理人姓名').fill('丁○○')
  await expect(field(window, '勞方 2', '住居所')).toHaveValue('高雄市前鎮區○○路1號')

  const more = part(window, '丙○○ 的請求項目')
  await more.getByRole('button', { name: '新增請求項目' }).press('Enter')
  await expect.poll(() => focusedField(window)).toBe('employees.1.claims.1.category')
  await window.keyboard.press('ArrowDown')
  await window.getByRole('option', { name: '資遣費' }).click()
  await more.getByRole('group', { name: '請求項目 2' }).getByRole('textbox', { name: '請求內容' }).fill('資遣費')
  await more.getByRole('group', { name: '請求項目 2' }).getByRole('textbox', { name: '金額' }).fill('50000')
  await expect(more.getByText('小計 114,000 元')).toBeVisible()
  await expect(window.getByText('請求總額 178,000 元')).toBeVisible()

  await window.getByRole('textbox', { name: '勞務提供地地址' }).fill('台南市永康區中正路1號')
  await window.getByRole('textbox', { name: '爭議要點' }).fill('自115年1月起未給付工資。')
  await expect(window.getByText('勞務提供地不在高雄市：收件後應移送有管轄權之主管機關（§9 I）。')).toBeVisible()
  await expect(window.getByText('14 / 10,000 字')).toBeVisible()
  await expect(missing(window).getByRole('listitem')).toHaveText(['丙○○之性別', '○光精密股份有限公司之住居所或營業所地址'])
  await isSaved(window)
  await expectAccessible(window)

  // The last letters are typed and the window is closed at once.
  await window.getByRole('textbox', { name: '爭議要點' }).press('End')
  await window.keyboard.insertText('另請求資遣費。')
  await firstStart.app.close()
  const again = await startDesk(firstStart.dataFolder, flags)
  const reopened = again.window
  await reopened.getByRole('link', { name: '甲○○ +1、○光精密股份有限公司' }).click()
  await expect(reopened.getByText(/^已還原 .* 儲存的草稿/)).toBeVisible()
  await expect(reopened.getByRole('textbox', { name: '爭議要點' })).toHaveValue('自115年1月起未給付工資。另請求資遣費。')
  await expect(field(reopened, '勞方 1', '約定月薪')).toHaveValue('32,000')
  await expect(field(reopened, '勞方 2', '法定代理人姓名')).toHaveValue('丁○○')

  // What is missing leads to its field.
  await missing(reopened).getByRole('button', { name: '○光精密股份有限公司之住居所或營業所地址' }).press('Enter')
  await expect.poll(() => focusedField(reopened)).toBe('employers.0.address')
  await reopened.keyboard.insertText('高雄市楠梓區○○路2號')
  await missing(reopened).getByRole('button', { name: '丙○○之性別' }).press('Enter')
  await expect.poll(() => focusedField(reopened)).toBe('employees.1.gender')
  await reopened.keyboard.press('Space')
  await expect(missing(reopened)).toContainText('法定應記載事項已完備')
  await reopened.getByRole('checkbox', { name: '申請人已瞭解上列四項說明，並簽名確認' }).press('Space')
  await reopened.keyboard.press('Control+s')

  await expect(reopened.getByText(/^已收件，案號 /)).toBeVisible()
  await expect.poll(() => reopened.evaluate(() => location.hash)).toMatch(/^#\/cases\//)
  const caseId = await reopened.evaluate(() => decodeURIComponent(location.hash.slice('#/cases/'.length)))
  const { facts, log } = await ask(reopened, 'case.view', { caseId })
  expect(log.map(({ event }) => event.type)).toEqual(['application.filed'])
  expect(facts).toMatchObject({
    appliedOn: '2026-03-16', receivedOn: '2026-03-16', applicantSide: 'EMPLOYEE', workplace: { city: 'TAINAN', address: '台南市永康區中正路1號' },
    parties: [
      { id: 'W1', role: 'APPLICANT', name: '甲○○', gender: 'FEMALE', birthDate: '1990-05-06', nationalId: 'A123456788', monthlyWage: 32_000 },
      { id: 'W2', role: 'APPLICANT', name: '丙○○', birthDate: '2011-05-06', guardian: { name: '丁○○' } },
      { id: 'E1', role: 'RESPONDENT', kind: 'COMPANY', ubn: '22099131', address: '高雄市楠梓區○○路2號' },
    ],
    claims: [
      { id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', amount: 64_000 },
      { id: 'C2', claimantId: 'W2', description: '115年1月及2月工資' },
      { id: 'C3', claimantId: 'W2', category: 'SEVERANCE', description: '資遣費', amount: 50_000 },
    ],
    explained: { on: '2026-03-16', acknowledged: true },
  })
  expect(await ask(reopened, 'draft.list', {})).toEqual([])
  await again.app.close()
})

test('a usual application takes at most 250 keystrokes besides its story, without the mouse', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  const { press, type, tab, strokes } = keyboardOf(window)
  await tab(10)
  await type('前鎮區擴建路1號')
  await tab(5)
  await type('甲○○')
  await tab()
  await press('Space')
  await tab()
  await type('790506')
  await tab(2)
  await type('作業員')
  await tab()
  await type('A123456789')
  await tab()
  await type('高雄市苓雅區四維三路2號')
  await tab(2)
  await type('0912345678')
  await tab(2)
  await type('1100301')
  await tab(2)
  await type('1150228')
  await tab(2)
  await type('32000')
  await tab(8)
  await type('○光精密股份有限公司')
  await tab()
  await type('22099131')
  await tab()
  await type('乙○○')
  await tab()
  await type('073368333')
  await tab()
  await type('高雄市楠梓區經三路3號')
  await tab(9)
  await type('115年1月及2月工資')
  await tab()
  await type('64000')
  await tab(3)
  await window.keyboard.insertText('自115年1月起未給付工資，屢經催討，雇主均稱營運困難。')
  await tab()
  await press('Space')
  await expect(missing(window)).toContainText('法定應記載事項已完備')
  await press('Control+s')
  await expect(window.getByText(/^已收件，案號 /)).toBeVisible()
  expect(strokes()).toBeLessThanOrEqual(250)

  const [filed] = await ask(window, 'case.list', {})
  const { facts } = await ask(window, 'case.view', { caseId: filed?.caseId ?? '' })
  expect(facts).toMatchObject({
    parties: [
      { name: '甲○○', gender: 'MALE', birthDate: '1990-05-06', occupation: '作業員', employedOn: '2021-03-01', leftOn: '2026-02-28', monthlyWage: 32_000 },
      { name: '○光精密股份有限公司', ubn: '22099131', legalRepresentative: '乙○○', phone: '073368333' },
    ],
    claims: [{ description: '115年1月及2月工資', amount: 64_000 }], explained: { acknowledged: true },
  })
})

test('bad input is said at its field and in a summary that leads there, and everything stays', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  await window.keyboard.press('Control+s')
  const summary = window.getByRole('alert').filter({ hasText: '個地方需要處理' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveText(['勞方 1 姓名：此欄必填，請填寫'])

  await field(window, '勞方 1', '姓名').fill('甲○○')
  await field(window, '勞方 1', '出生日期').fill('115/2/30')
  await field(window, '勞方 1', '住居所').focus()
  await window.keyboard.press('Control+s')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveText([/^勞方 1 出生日期：看不懂這個日期/])
  await expectAccessible(window)
  await summary.getByRole('button').press('Enter')
  await expect(field(window, '勞方 1', '出生日期')).toBeFocused()
  await expect(field(window, '勞方 1', '出生日期')).toHaveValue('115/2/30')
  await field(window, '勞方 1', '出生日期').fill('79/5/6')

  const long = '字'.repeat(10_001)
  await window.getByRole('textbox', { name: '爭議要點' }).fill(long)
  await field(window, '勞方 1', '職業').fill('作業\u0007員')
  await field(window, '甲○○ 的請求項目', '金額').fill('-5')
  await window.keyboard.press('Control+s')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveText([
    '勞方 1 職業：含有看不見的控制字元，請刪除後重新輸入',
    '甲○○ 請求項目 1 請求內容：此欄必填，請填寫',
    '甲○○ 請求項目 1 金額：金額不得為負數',
    /^爭議要點：文字太長/,
  ])
  await expect(field(window, '勞方 1', '姓名')).toHaveValue('甲○○')
  await expect(window.getByRole('textbox', { name: '爭議要點' })).toHaveValue(long)
  expect(await ask(window, 'case.list', {})).toEqual([])

  // One that the lifecycle refuses comes back the same way.
  await window.getByRole('textbox', { name: '爭議要點' }).fill('自115年1月起未給付工資。')
  await field(window, '勞方 1', '職業').fill('作業員')
  await field(window, '甲○○ 的請求項目', '請求內容').fill('工資')
  await field(window, '甲○○ 的請求項目', '金額').fill('5')
  for (const side of ['勞方 1', '資方 1']) {
    await part(window, side).getByRole('button', { name: '新增代理人' }).press('Enter')
    await part(window, side).getByRole('textbox', { name: '代理人姓名' }).fill('戊○○')
  }
  await employerName(window).fill('○光精密股份有限公司')
  await window.keyboard.press('Control+s')
  await expect(summary.getByRole('listitem')).toContainText('戊○○')
  await expect(summary).toBeFocused()
  await expect(employerName(window)).toHaveValue('○光精密股份有限公司')
  await isSaved(window)
})

test('an employer known from another case fills in itself after two characters', async ({ office: { window } }) => {
  const [known] = (await ask(window, 'case.list', {})).toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))
  const { facts } = await ask(window, 'case.view', { caseId: known?.caseId ?? '' })
  const employer = facts.parties.find(({ side }) => side === 'EMPLOYER')
  await window.keyboard.press('Control+n')
  await field(window, '資方 1', '事務所或營業所').fill('已搬遷的地址')
  await employerName(window).focus()
  await window.keyboard.insertText(employer?.name.slice(0, 4) ?? '')
  await window.getByRole('option', { name: employer?.name ?? '' }).first().waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(employerName(window)).toHaveValue(employer?.name ?? '')
  await expect(field(window, '資方 1', '統一編號')).toHaveValue(employer?.ubn ?? '')
  await expect(field(window, '資方 1', '代表人')).toHaveValue(employer?.legalRepresentative ?? '')
  await expect(field(window, '資方 1', '事務所或營業所')).toHaveValue('已搬遷的地址')
  await expectAccessible(window)
})

test('employers are suggested by any part of the name, in whichever writing, also after a text that none has', async ({ office: { window } }) => {
  await window.keyboard.press('Control+n')
  const options = window.getByRole('option')
  await employerName(window).click()
  await window.keyboard.type('查無此名')
  await expect(options).toHaveCount(0)
  await expectAccessible(window)
  for (let key = 0; key < 4; key += 1) await window.keyboard.press('Backspace')
  await window.keyboard.type('織')
  await expect(options.filter({ hasText: '紡織' })).toHaveCount(1)
  await expect(options).toHaveCount(1)
  await window.keyboard.press('Control+a')
  await window.keyboard.insertText('查無此名')
  await expect(options).toHaveCount(0)
  await window.keyboard.press('Control+a')
  await window.keyboard.insertText('紡　織股份')
  await expect(options).toHaveCount(1)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(employerName(window)).toHaveValue('○○紡織股份有限公司')
  await expect(options).toHaveCount(0)
  await expect(window.getByText(/^已帶入 .* 的資方資料/)).toBeVisible()
})

test('a referral ex officio has a reason, no applicant and parties without a role', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  await window.getByRole('checkbox', { name: /^職權交付調解/ }).press('Space')
  await expect(window.getByRole('heading', { level: 1, name: '職權交付調解' })).toBeVisible()
  await expect(window.getByRole('radiogroup', { name: '申請人為' })).toHaveCount(0)
  await window.getByRole('textbox', { name: '職權交付調解之理由' }).fill('爭議影響公眾，主管機關認有必要。')
  await field(window, '勞方 1', '姓名').fill('甲○○')
  await window.getByRole('button', { name: '收件（Ctrl+S）' }).press('Enter')
  await expect(window.getByText(/^已收件，案號 /)).toBeVisible()
  const [filed] = await ask(window, 'case.list', {})
  const { log } = await ask(window, 'case.view', { caseId: filed?.caseId ?? '' })
  expect(log[0]?.event).toMatchObject({ type: 'mediation.referredExOfficio', reason: '爭議影響公眾，主管機關認有必要。', parties: [{ id: 'W1', name: '甲○○' }] })
  expect(log[0]?.event).not.toHaveProperty('applicantSide')
})

test('a claimant is removed with the focus kept, and a discarded application leaves nothing', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  await field(window, '勞方 1', '姓名').fill('甲○○')
  await field(window, '甲○○ 的請求項目', '請求內容').fill('甲的工資')
  for (const name of ['乙○○', '丙○○']) {
    await window.getByRole('button', { name: '新增勞方' }).press('Enter')
    await expect(window.getByRole('textbox', { name: '姓名' }).last()).toBeFocused()
    await window.keyboard.insertText(name)
    await field(window, `${name} 的請求項目`, '請求內容').fill(`${name}的工資`)
  }
  await window.getByRole('button', { name: '移除甲○○' }).press('Enter')
  await expect(window.getByRole('button', { name: '新增勞方' })).toBeFocused()
  await expect(field(window, '勞方 1', '姓名')).toHaveValue('乙○○')
  await expect(field(window, '勞方 2', '姓名')).toHaveValue('丙○○')
  await expect(field(window, '丙○○ 的請求項目', '請求內容')).toHaveValue('丙○○的工資')
  await expect(window.getByText('甲○○')).toHaveCount(0)

  await isSaved(window)
  await window.getByRole('button', { name: '捨棄草稿' }).click()
  const question = window.getByRole('alertdialog', { name: '捨棄這份申請案？' })
  await expectAccessible(window)
  await question.getByRole('button', { name: '取消' }).click()
  await expect(question).toHaveCount(0)
  await expect(field(window, '勞方 1', '姓名')).toHaveValue('乙○○')
  await window.getByRole('button', { name: '捨棄草稿' }).click()
  await question.getByRole('button', { name: '捨棄草稿' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  expect(await ask(window, 'draft.list', {})).toEqual([])

  // An application that nobody touched leaves no draft.
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('heading', { level: 1, name: '新申請案' })).toBeVisible()
  await window.keyboard.press('Alt+ArrowLeft')
  await expect(window.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  expect(await ask(window, 'draft.list', {})).toEqual([])
})

test('fifty claimants open folded, a key shows at once, and a problem in the last one is unfolded', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  const nobody: IntakeValues['employees'][number] = {
    kind: 'PERSON', name: '', gender: '', birthDate: '', age: null, occupation: '', address: '', phone: '', email: '', ubn: '', nationalId: '', legalRepresentative: '', businessStatus: 'OPERATING', employeeCount: null, workplaceCity: '',
    guardian: { name: '', relationship: '', address: '' }, interpreterLanguage: '', employedOn: '', leftOn: '', monthlyWage: null, proxies: [], claims: [],
  }
  const claim = { category: 'WAGE', nature: 'RIGHTS', description: '工資', amount: 1_000 } as const
  const employees = Array.from({ length: 50 }, (_, index) => ({ ...nobody, name: index === 49 ? '' : `勞工${index + 1}`, gender: 'MALE' as const, claims: [{ ...claim }, { ...claim }] }))
  const values: IntakeValues = {
    proceeding: 'MEDIATION', transferredFrom: { isTransferred: false, authority: '', filedThereOn: '' }, links: [],
    exOfficio: false, referralReason: '', channel: 'COUNTER', appliedOn: officeDay, receivedOn: officeDay, applicantSide: 'EMPLOYEE', mode: 'SOLE_MEDIATOR',
    workplace: { city: 'KAOHSIUNG', address: '高雄市' }, employees, employers: [{ ...nobody, kind: 'COMPANY', name: '○光精密股份有限公司' }], disputeSummary: '',
    explained: { on: officeDay, acknowledged: false },
  }
  await ask(window, 'draft.save', { draftId: 'draft-fifty', kind: 'INTAKE', title: '五十人', caseId: null, content: JSON.parse(JSON.stringify({ form: 'intake-1', values })) })
  await window.evaluate(() => {
    location.hash = '#/intake/draft-fifty'
  })
  await expect(window.getByText('請求總額 100,000 元')).toBeVisible()
  const summaryField = window.getByRole('textbox', { name: '爭議要點' })
  const typing = async () => {
    await summaryField.focus()
    await window.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { seenAfterMs: seen })
      document.activeElement?.addEventListener('keydown', () => {
        const struckAt = performance.now()
        requestAnimationFrame(() => setTimeout(() => seen.push(performance.now() - struckAt)))
      })
    })
    await window.keyboard.type('abcdefghijklmnopqrst', { delay: 30 })
    const times = await window.evaluate(() => ('seenAfterMs' in window && Array.isArray(window.seenAfterMs) ? window.seenAfterMs.map(Number) : []))
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
  }
  expect(await typing()).toBeLessThan(50)
  await window.keyboard.press('Control+s')
  const summary = window.getByRole('alert').filter({ hasText: '個地方需要處理' })
  await expect(summary.getByRole('listitem')).toHaveText(['勞方 50 姓名：此欄必填，請填寫'])
  await summary.getByRole('button').press('Enter')
  await expect(field(window, '勞方 50', '姓名')).toBeFocused()
})

for (const [width, height, zoom] of [[1366, 768, 1], [1024, 700, 1], [1366, 768, 2]] as const) {
  test(`at ${width} × ${height} and ${zoom * 100} % the form is not cut off, and a field that has the focus is in sight`, async ({ firstStart }) => {
    const { window } = firstStart
    await beginApplication(window)
    await resize(firstStart, width, height, zoom)
    await expectNoSidewaysScroll(window)
    for (let stop = 0; stop < 40; stop += 1) {
      await window.keyboard.press('Tab')
      const hidden = await window.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector('.intake-foot')?.getBoundingClientRect().top ?? innerHeight
        const box = (focused?.closest('.check, .control') ?? focused)?.getBoundingClientRect()
        return box !== undefined && focused?.closest('.intake-form') && box.bottom > bar ? focused.outerHTML : null
      })
      expect(hidden).toBeNull()
    }
  })
}

test('in English and in the dark the form has no fault', async ({ firstStart: { window } }) => {
  await beginApplication(window)
  await ask(window, 'app.preferences', { locale: 'en', theme: 'DARK' })
  await window.reload()
  await expect(window.getByRole('heading', { level: 1, name: 'New application' })).toBeVisible()
  await expect(window.getByRole('main')).not.toContainText(/新申請|勞方|資方|請求|收件/)
  await expectAccessible(window)
})
