import { addYears } from '../model/dates.ts'
import type { RosterPerson } from '../model/roster.ts'

/** 研習: hours that a mediator must have had in every two years. Source: 調解辦法 §15. */
export const requiredTrainingHours = 10
const trainingYears = 2

/** Hours of training in the two years up to and with that day. Source: 調解辦法 §15. */
export function trainingHours({ training = [] }: Pick<RosterPerson, 'training'>, on: string): number {
  const since = addYears(on, -trainingYears)
  return training.filter((course) => course.on > since && course.on <= on).reduce((sum, { hours }) => sum + hours, 0)
}
