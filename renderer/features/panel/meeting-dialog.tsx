import { useTranslation } from 'react-i18next'
import { type PanelMember, seatedMembers } from '../../../shared/subsidy/panel.ts'
import { useDesk } from '../../desk.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { letterOf, usePanel } from './panel-context.ts'

const nobody = 'NOBODY'
const mostMembers = 26

/** When and where, and who sits; kept as it is typed. */
export function MeetingDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel')
  const { content, change } = usePanel()
  const { on, at, until, place, session, recorder, members, chairId } = content
  const add = () => change((before) => ({ members: [...before.members, { personId: crypto.randomUUID(), name: '', title: '', present: false, relatedParties: [] }] }))
  const seated = seatedMembers(content)
  return (
    <Dialog title={t('meeting.title')} isOpen onClose={onClose} size="large" actions={<Button variant="primary" onPress={onClose}>{t('meeting.close')}</Button>}>
      <FieldRow>
        <RocDatePicker label={t('meeting.on')} value={on} onChange={(day) => day !== null && change(() => ({ on: day }))} />
        <TimeField label={t('meeting.at')} value={at} onChange={(time) => change(() => ({ at: time }))} />
        <TimeField label={t('meeting.until')} value={until} onChange={(time) => change(() => ({ until: time }))} />
      </FieldRow>
      <FieldRow>
        <TextField label={t('meeting.session')} description={t('meeting.sessionHint')} value={session} onChange={(text) => change(() => ({ session: text }))} />
        <TextField label={t('meeting.place')} value={place} onChange={(text) => change(() => ({ place: text }))} />
        <TextField label={t('meeting.recorder')} value={recorder} onChange={(text) => change(() => ({ recorder: text }))} />
      </FieldRow>
      <h3>{t('meeting.members')}</h3>
      <p className="quiet panel-hint">{t('meeting.tiesHint')}</p>
      <ol className="panel-roster">{members.map((member, index) => <li key={member.personId}><MemberFields member={member} index={index} /></li>)}</ol>
      <div className="panel-roster-foot">
        <Button icon="add" isDisabled={members.length >= mostMembers} onPress={add}>{t('meeting.add')}</Button>
        <Select
          label={t('meeting.chair')} value={chairId !== null && seated.some(({ personId }) => personId === chairId) ? chairId : nobody} onChange={(id) => change(() => ({ chairId: id === nobody ? null : id }))}
          choices={[{ id: nobody, label: t('meeting.noChair') }, ...seated.map(({ personId, name }) => ({ id: personId, label: name }))]}
        />
      </div>
    </Dialog>
  )
}

/** One who is on the roster brings along what is noted there; a name that is typed belongs to nobody of it. */
function MemberFields({ member, index }: { member: PanelMember; index: number }) {
  const { t } = useTranslation('panel')
  const { change } = usePanel()
  const people = useDesk('roster.view', {}).data?.people ?? []
  const letter = letterOf(index)
  const set = (patch: Partial<PanelMember>) => change(({ members, chairId }) => ({
    members: members.map((one) => (one.personId === member.personId ? { ...one, ...patch } : one)),
    chairId: chairId === member.personId && patch.personId !== undefined ? patch.personId : chairId,
  }))
  const onRoster = people.find(({ id }) => id === member.personId)
  const rename = (name: string) => set(onRoster && name !== onRoster.name ? { name, personId: crypto.randomUUID() } : { name })
  const take = (id: string) => {
    const person = people.find((one) => one.id === id)
    if (person) set({ personId: person.id, name: person.name, relatedParties: person.relatedParties ?? [] })
  }
  return (
    <div className="panel-roster-row">
      <kbd>{letter}</kbd>
      <ComboBox label={t('meeting.memberName', { letter })} value={member.name} onChange={rename} onChoose={({ id }) => take(id)} choices={people.map(({ id, name, qualification }) => ({ id, label: name, description: qualification }))} />
      <TextField label={t('meeting.title2')} value={member.title} onChange={(title) => set({ title })} />
      <TextField label={t('meeting.ties')} isDisabled={onRoster !== undefined} value={member.relatedParties.join('、')} onChange={(text) => set({ relatedParties: text === '' ? [] : text.split('、') })} />
      <IconButton icon="remove" label={t('meeting.remove', { name: member.name || letter })} onPress={() => change(({ members }) => ({ members: members.filter((one) => one.personId !== member.personId) }))} />
    </div>
  )
}
