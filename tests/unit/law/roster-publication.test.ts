import { expect, it } from 'vitest'
import { publicationIsWork, rosterPublication } from '../../../shared/law/roster-publication.ts'

it.each([
  [null, '2026-01-01', 'PENDING', null],
  [null, '2026-05-31', 'PENDING', null],
  [null, '2026-06-01', 'OVERDUE', null],
  ['2026-05-31', '2026-06-01', 'MET', '2026-05-31'],
  ['2026-06-01', '2026-06-01', 'LATE', '2026-06-01'],
  ['2025-05-20', '2026-03-16', 'PENDING', null],
])('published %s, on %s it is %s', (publishedOn, today, status, shown) => {
  expect(rosterPublication(publishedOn, today)).toEqual({ code: 'ROSTER_PUBLISH', article: '調解辦法 §6 II', year: 2026, dueOn: '2026-05-31', status, publishedOn: shown })
})

it.each([
  [null, '2026-03-31', false],
  [null, '2026-04-01', true],
  [null, '2026-12-31', true],
  ['2026-04-15', '2026-04-15', false],
  ['2026-06-02', '2026-06-03', false],
])('published %s, on %s it belongs on the workbench: %s', (publishedOn, today, expected) => {
  expect(publicationIsWork(rosterPublication(publishedOn, today), today)).toBe(expected)
})
