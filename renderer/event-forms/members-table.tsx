import { useFieldArray, useWatch } from 'react-hook-form'
import { quorumOf } from '../../shared/law/committee.ts'
import { isLastQuorumFailure, isQuorate } from '../../shared/lifecycle/seats.ts'
import { FieldPlace, FormFlag } from '../ui/form-fields.tsx'
import { Badge } from '../ui/badge.tsx'
import { Banner } from '../ui/banner.tsx'
import type { FormContext } from './definition.ts'

export interface MemberRow { personId: string; present: boolean }
interface MemberRows { meetingNo: string; members: MemberRow[] }

/** A row for each member of the committee, the chair first. */
export function memberRows({ view: { facts } }: FormContext, present: boolean): MemberRow[] {
  const { members, chairId } = facts.committee
  return members.toSorted((a, b) => Number(b.personId === chairId) - Number(a.personId === chairId)).map(({ personId }) => ({ personId, present }))
}

/** Who of the committee came, counted as one ticks. `expects`: what the form is for, a meeting or its failure. */
export function MembersTable({ context: { view, t }, expects }: { context: FormContext; expects: 'QUORUM' | 'FAILURE' }) {
  const { fields } = useFieldArray<MemberRows>({ name: 'members' })
  const members = useWatch<MemberRows, 'members'>({ name: 'members' })
  const meetingNo = Number(useWatch<MemberRows, 'meetingNo'>({ name: 'meetingNo' }))
  const { committee } = view.facts
  const size = committee.members.length
  const present = members.filter((member) => member.present).length
  const quorate = isQuorate(view.facts, present)
  return (
    <FieldPlace name="members">
      <fieldset className="party-lines">
        <legend className="field-label">{t('committee:members.title')}<small className="article">{t('committee:members.inPerson')}</small></legend>
        <div className="member-lines">
          {fields.map((field, index) => {
            const member = committee.members.find((one) => one.personId === field.personId)
            if (member === undefined) return null
            const part = member.personId === committee.chairId ? `${t(`committee:seat.${member.seat}`)}・${t('committee:card.chair')}` : t(`committee:seat.${member.seat}`)
            return (
              <div className="party-line" role="group" aria-label={member.name} data-part={member.name} key={field.id}>
                <FormFlag name={`members.${index}.present`} description={part}>{`${member.name} ${t('field.present')}`}</FormFlag>
              </div>
            )
          })}
        </div>
        <p className="badge-row" role="status">
          <span className="number">{t('committee:members.count', { size, present, needed: quorumOf(size) })}</span>
          <Badge tone={quorate ? 'good' : 'warn'} icon={quorate ? 'done' : 'warning'}>{t(quorate ? 'committee:members.quorate' : 'committee:members.notQuorate')}</Badge>
        </p>
        {expects === 'QUORUM' && !quorate && <Banner tone="warn">{t('committee:members.notQuorateHint')}</Banner>}
        {expects === 'FAILURE' && quorate && <Banner tone="warn">{t('committee:members.enoughHint')}</Banner>}
        {expects === 'FAILURE' && !quorate && isLastQuorumFailure(view.facts, meetingNo) && <Banner tone="warn">{t('committee:members.lastFailure')}</Banner>}
      </fieldset>
    </FieldPlace>
  )
}
