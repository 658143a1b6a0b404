import { expect, test } from './office.ts'
import { catchPrinting } from './printing.ts'
import { composer, enter, form, notes, offer, openMeeting, say, signing, statement, takeAttendance, terms, typeEnd, writeNotes } from './screens/hearing-steps.ts'
import { HearingWalk } from './screens/hearing-walk.ts'

test('a whole hearing of a wage and severance dispute by the keyboard alone, from the case to the signed record', async ({ firstStart }, info) => {
  const walk = await HearingWalk.begin(firstStart)
  const { page, keys } = walk
  const printed = await catchPrinting(firstStart)
  await walk.goTo(`#/cases/${walk.caseId}`)
  await expect(page.getByRole('complementary', { name: '下一步' })).toBeVisible()

  await enter(walk, 'F11')
  await takeAttendance(walk)
  await openMeeting(walk)

  await say(walk, 'Alt+1', 1, '公司欠工資，一月及二月都沒有發', async () => {
    await keys.compose({ sounds: 'ㄍㄨㄥ', word: '公' }, { sounds: 'ㄙ', word: '司' }, { sounds: 'ㄑㄧㄢˋ', word: '欠' }, { sounds: 'ㄍㄨㄥ', word: '工' }, { sounds: 'ㄗ', word: '資' })
    await keys.type('，一月及二月都沒有發')
  })
  await say(walk, 'Alt+2', 2, '雙方對於上開事實不爭執。', async () => {
    await keys.strike(';qz')
    await keys.press('Space')
  })
  await say(walk, 'Alt+2', 3, '資遣費應自109年2月1日起算')
  await say(walk, 'Alt+3', 4, '請雙方各自提出數額')
  await writeNotes(walk)

  await offer(walk, '勞方出價', 'Alt+7', '206361')
  await offer(walk, '資方出價', 'Alt+8', '158247', '老闆說今年只能拿出這麼多')
  await walk.step('資方再出價', async () => {
    walk.keep('191733', '191,733')
    // After the employer's offer it is the employee's turn: it is theirs to answer.
    await keys.press('Alt+8')
    await keys.strike('191733')
    await keys.press('Enter')
    await expect(terms(walk).getByRole('region', { name: '出價', exact: true }).getByRole('status')).toContainText('相差 14,628 元')
  })
  for (const name of ['勞方出價', '資方再出價']) expect(keys.costOf(name)).toBeLessThanOrEqual(12)

  const proposal = form(walk, '作成調解方案')
  const term = proposal.getByRole('region', { name: '條款 1' })
  await walk.step('試算', async () => {
    await keys.press('Alt+4')
    await expect(term.getByRole('textbox', { name: '金額', exact: true })).toBeFocused()
    await keys.press('Alt+c')
    const calculator = page.getByRole('dialog', { name: '試算' })
    await expect(calculator.getByRole('region', { name: '勞方主張' }).getByRole('status')).toHaveText(/\d 元/)
    await keys.press('Alt+1')
    await expect(calculator).toBeHidden()
    await expect(term.getByRole('textbox', { name: '項目', exact: true })).toHaveValue('資遣費')
    await expect(term.getByRole('textbox', { name: '金額', exact: true })).toBeFocused()
  })
  await walk.step('工資一項', async () => {
    await keys.tabTo(term.getByRole('button', { name: '新增項目' }))
    await keys.press('Enter')
    await expect(term.getByRole('textbox', { name: '項目', exact: true }).nth(1)).toBeFocused()
    await keys.type('115年1月、2月工資')
    await keys.press('Tab')
    await keys.strike('65933')
  })
  await walk.step('分六期', async () => {
    await expect(term.getByRole('textbox', { name: '金額', exact: true }).nth(1)).toBeFocused()
    await keys.press('Enter', 'Enter')
    await expect(term.getByRole('textbox', { name: '期數' })).toBeFocused()
    await keys.strike('6')
    await keys.press('Enter')
    await keys.strike('415')
    await keys.press('Enter')
    await expect(term.getByRole('textbox', { name: '給付期日' })).toHaveCount(6)
    await expect(term.getByText(/合計 [\d,]+ 元，與總額相符/).last()).toBeVisible()
  })
  expect(keys.costOf('分六期')).toBeLessThanOrEqual(15)
  await walk.step('其餘請求拋棄', async () => {
    await keys.press('Alt+b')
    await expect(page.getByRole('dialog', { name: '從條款庫加入' }).getByRole('menuitem').first()).toBeVisible()
    await keys.strike('waive')
    await keys.press('Enter')
    await expect(proposal.getByRole('region', { name: '條款 2' })).toBeVisible()
  })
  await walk.step('條款檢查', async () => {
    const found = proposal.getByRole('list', { name: '條款檢查' }).getByRole('listitem')
    await expect(found).toHaveText([/未寫明給付之處所或帳戶.*民法 §314/u])
    await keys.press('Alt+k')
    await expect(found.getByRole('button', { name: '加上「匯入勞方原薪資帳戶」' })).toBeFocused()
    await keys.press('Enter')
    await expect(found).toHaveCount(0)
    await expect(proposal.getByRole('button', { name: '作成調解方案' })).toBeFocused()
  })
  await walk.step('作成方案', async () => {
    await keys.press('Enter')
    await expect(form(walk, '登錄當事人答復')).toBeVisible()
  })

  const answers = form(walk, '登錄當事人答復')
  await walk.step('答復', async () => {
    for (const name of ['阮氏花', '大光精密股份有限公司', '永昌人力有限公司']) {
      const agrees = answers.getByRole('group', { name, exact: true }).getByRole('radio', { name: '同意', exact: true })
      await keys.tabTo(agrees)
      await keys.press('Space')
      await expect(agrees).toBeChecked()
    }
    await keys.press('Control+Enter')
    await expect(form(walk, '登錄調解結果').getByRole('radio', { name: '調解成立', exact: true })).toBeFocused()
  })

  const reading = page.getByRole('listbox', { name: '朗讀的內容' })
  await walk.step('朗讀', async () => {
    await keys.press('Alt+r')
    await expect(reading).toBeFocused()
    await keys.press('Enter', 'Enter')
    await expect(reading.getByRole('option', { selected: true })).toContainText('109年2月1日')
    await keys.press('Escape')
    await expect(reading).toBeHidden()
  })
  await walk.step('當場更正', async () => {
    await keys.press('Alt+1', 'ArrowUp', 'ArrowUp')
    await expect(statement(walk, 3)).toBeFocused()
    await keys.press('e')
    await expect(composer(walk)).toHaveValue('資遣費應自109年2月1日起算')
    await keys.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Backspace', 'Backspace', 'Backspace')
    await keys.type('1月6')
    await keys.press('Enter')
    await expect(statement(walk, 3).locator('del')).toHaveText('資遣費應自109年2月1日起算')
    await expect(statement(walk, 5)).toContainText('資遣費應自109年1月6日起算')
    await expect(walk.parties.getByRole('deletion')).toHaveText('資遣費應自109年2月1日起算')
  })
  await walk.step('朗讀其餘', async () => {
    await keys.press('Alt+r')
    await expect(reading).toBeFocused()
    await expect(reading.getByRole('option', { selected: true })).toContainText('請雙方各自提出數額')
    await keys.press('Enter', 'Enter', 'Enter', 'Enter')
    await expect(reading).toBeHidden()
    await expect(page.getByText('已朗讀 6/6')).toBeVisible()
  })
  await walk.step('認定結果', async () => {
    await keys.press('Alt+6')
    await expect(form(walk, '登錄調解結果').getByRole('radio', { name: '調解成立', exact: true })).toBeFocused()
    await typeEnd(walk)
    await keys.press('Control+Enter')
    await expect(signing(walk)).toBeVisible()
  })

  await walk.step('螢幕簽名', async () => {
    await keys.tabTo(signing(walk).getByRole('button', { name: '螢幕簽名 阮氏花' }))
    await keys.press('Enter')
    const dialog = page.getByRole('dialog', { name: '阮氏花簽名' })
    for (const name of ['大光精密股份有限公司', '永昌人力有限公司']) {
      await keys.tabTo(dialog.getByRole('checkbox', { name }))
      await keys.press('Space')
    }
    await keys.tabTo(dialog.getByRole('textbox', { name: '同意之依據' }))
    await keys.type('當場口頭同意')
    await keys.press('Tab', 'ArrowRight')
    await expect(dialog.getByText(/證明力較手寫為弱/)).toBeVisible()
    await keys.press('Tab')
    await keys.type('阮氏花')
    await keys.press('Enter')
    await expect(dialog).toBeHidden()
  })
  await walk.step('紙本簽名', async () => {
    const ink = (name: string) => signing(walk).getByRole('button', { name: `紙本簽名 ${name}` })
    await expect(ink('大光精密股份有限公司')).toBeFocused()
    await keys.press('Enter')
    await expect(ink('林調解')).toBeFocused()
    // Who owes nothing need not sign, and may.
    await keys.tabTo(ink('永昌人力有限公司'), 'Shift+Tab')
    await keys.press('Enter')
    await expect(ink('林調解')).toBeFocused()
    await keys.press('Enter')
    await expect(signing(walk).getByRole('button', { name: '定稿' })).toBeFocused()
  })
  await walk.step('定稿', async () => {
    await keys.press('Enter')
    await expect(signing(walk)).toContainText('已於民國115年3月16日定稿')
  })
  await walk.step('列印', async () => {
    await keys.press('Control+p')
    await expect(page.getByRole('dialog').getByText('勞資爭議調解紀錄').first()).toBeVisible()
    await keys.press('Control+p')
    await expect.poll(async () => (await printed()).join('')).toContain('勞資爭議調解紀錄')
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  const { facts } = await walk.view()
  expect(facts).toMatchObject({ outcome: 'SETTLED', finalizedOn: '2026-03-16' })
  expect(facts.signatures.map(({ signerId, method }) => [signerId, method])).toEqual([['W1', 'ESIGN'], ['E1-P1', 'INK'], ['E2-P1', 'INK'], ['M01', 'INK']])
  const record = await walk.record()
  for (const words of [
    '阮氏花', '周經理', '吳專員', '阮通譯', '黃列席', '公司欠工資，一月及二月都沒有發', '雙方對於上開事實不爭執。', '資遣費應自109年2月1日起算', '資遣費應自109年1月6日起算', '請雙方各自提出數額',
    '分6期', '115年9月15日', '匯入勞方原薪資帳戶', '視為全部到期', '調解成立',
  ]) expect(record).toContain(words)
  await walk.expectKeptApart([
    { words: Object.values(notes), table: 'private_note' },
    { words: ['158247', '191733', '老闆說今年只能拿出這麼多'], table: 'hearing_room' },
  ])
  await keys.report(info, 'a settled hearing')
})

test('a failed one: the employer refuses, and it is not closed before arbitration is explained', async ({ firstStart }, info) => {
  const walk = await HearingWalk.begin(firstStart)
  const { page, keys } = walk
  await walk.goTo('#/hearing')
  await expect(page.getByRole('link', { name: /進入調解室/ })).toBeFocused()

  await enter(walk, 'Enter')
  await takeAttendance(walk)
  await openMeeting(walk)
  await say(walk, 'Alt+1', 1, '請求給付工資及資遣費')
  await say(walk, 'Alt+2', 2, '否認對造上開主張。', async () => {
    await keys.strike(';fr')
    await keys.press('Space')
  })
  await writeNotes(walk)
  await offer(walk, '勞方出價', 'Alt+7', '206361')

  const proposal = form(walk, '作成調解方案')
  const term = proposal.getByRole('region', { name: '條款 1' })
  await walk.step('方案', async () => {
    await keys.press('Alt+4')
    await expect(term.getByRole('textbox', { name: '金額', exact: true })).toBeFocused()
  })
  // The form knows what is claimed, and from the sum Enter leads to the instalments.
  await walk.step('分六期', async () => {
    await keys.strike('180000')
    await keys.press('Enter', 'Enter')
    await keys.strike('6')
    await keys.press('Enter')
    await keys.strike('415')
    await keys.press('Enter')
    await expect(term.getByRole('textbox', { name: '給付期日' })).toHaveCount(6)
    await expect(term.getByText('合計 180,000 元，與總額相符').last()).toBeVisible()
  })
  expect(keys.costOf('分六期')).toBeLessThanOrEqual(15)
  await walk.step('作成方案', async () => {
    await keys.press('Control+Enter')
    await expect(form(walk, '登錄當事人答復').getByRole('radio', { name: '同意', exact: true }).first()).toBeFocused()
  })
  const answers = form(walk, '登錄當事人答復')
  await walk.step('資方不同意', async () => {
    const radio = (name: string, answer: string) => answers.getByRole('group', { name, exact: true }).getByRole('radio', { name: answer, exact: true })
    await keys.press('Space')
    for (const name of ['大光精密股份有限公司', '永昌人力有限公司']) {
      await keys.tabTo(radio(name, '同意'))
      await keys.press('ArrowRight')
      await expect(radio(name, '不同意')).toBeChecked()
    }
    await keys.press('Control+Enter')
    await expect(form(walk, '登錄調解結果').getByRole('radio', { name: '調解不成立', exact: true })).toBeFocused()
  })

  const outcome = form(walk, '登錄調解結果')
  await walk.step('未說明仲裁', async () => {
    await expect(outcome.getByText('調解不成立時，應說明雙方得共同申請交付仲裁，並記載於紀錄')).toBeVisible()
    await expect(outcome.getByRole('button', { name: /不成立原因/ })).toContainText('資方不同意調解方案')
    await typeEnd(walk)
    await keys.press('Control+Enter')
    await expect(outcome.getByRole('alert').first()).toContainText('調解辦法 §25 II')
  })
  expect((await walk.view()).facts.outcome).toBeNull()
  await walk.step('說明仲裁', async () => {
    await keys.press('Alt+a')
    await expect(outcome.getByRole('checkbox', { name: /仲裁/ })).toBeChecked()
  })
  expect(keys.costOf('說明仲裁')).toBe(2)
  await walk.step('認定結果', async () => {
    await keys.press('Control+Enter')
    await expect(signing(walk)).toBeFocused()
  })
  await walk.step('調解人簽名', async () => {
    const ink = signing(walk).getByRole('button', { name: '紙本簽名 林調解' })
    await keys.tabTo(ink)
    await keys.press('Enter')
    await expect(signing(walk).getByRole('button', { name: '定稿' })).toBeFocused()
  })
  await walk.step('定稿', async () => {
    await keys.press('Enter')
    await expect(signing(walk)).toContainText('已於民國115年3月16日定稿')
  })
  await walk.step('結果單', async () => {
    await keys.press('Alt+s')
    await expect(page.getByRole('dialog').getByRole('button', { name: '阮氏花' })).toBeFocused()
    await keys.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('結果說明單（阮氏花）')
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  const { facts } = await walk.view()
  expect(facts).toMatchObject({ outcome: 'NOT_SETTLED', arbitrationAdvised: true, finalizedOn: '2026-03-16' })
  const record = await walk.record()
  for (const words of ['請求給付工資及資遣費', '否認對造上開主張。', '180,000', '調解不成立', '仲裁']) expect(record).toContain(words)
  await walk.expectKeptApart([{ words: Object.values(notes), table: 'private_note' }])
  await keys.report(info, 'a failed hearing')
})
