import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { voidedSignatures } from '../../../shared/hearing/voided-signatures.ts'
import type { CaseView, SigningView } from '../../../shared/ipc/views.ts'
import { personName } from '../../../shared/lifecycle/standing.ts'
import type { SigningRow } from '../../event-forms/signing-table.tsx'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner, RefusalText } from '../../ui/banner.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Loading } from '../../ui/loading.tsx'
import { Approvals } from './approvals.tsx'
import type { HearingPapers } from './hearing-page.tsx'
import { OutcomePapers } from './outcome-papers.tsx'
import { clockNow } from './room-context.ts'
import { awaitingApproval, changedSince, signatureEvent, type Signer, signersOf, whoConsents } from './signers.ts'
import { type Consent, type GivenSignature, SigningDialog } from './signing-dialog.tsx'
import { SigningList } from './signing-list.tsx'
import './signing.css'

interface SigningPanelProps extends HearingPapers { view: CaseView }

/** 簽名 and 定稿, once there is an outcome: who must sign, each signature bound to the words that were shown, and what a change has voided. */
export function SigningPanel(props: SigningPanelProps) {
  const { data: text, error, isFetching } = useDesk('record.signing', { caseId: props.view.caseId })
  if (props.view.facts.outcome === null) return null
  if (error) return <RefusalBanner refusal={error.refusal} />
  return text ? <Signing text={text} isCurrent={!isFetching} {...props} /> : <Loading />
}

/** Somebody who is about to sign on the screen, and the words that were shown. */
interface Opened { signer: Signer; row: SigningRow; text: SigningView }
const noConsent: Consent = { who: [], reference: '' }

function Signing({ view, paper, preview, text, isCurrent }: SigningPanelProps & { text: SigningView; isCurrent: boolean }) {
  const { t } = useTranslation(['hearingSigning', 'domain'])
  const { today } = useStatus()
  const dates = useDates()
  const { facts, caseId } = view
  const sign = useDeskCommand('record.sign')
  const record = useDeskCommand('case.record')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [consents, setConsents] = useState<Record<string, Consent>>({})
  const panel = useRef<HTMLElement>(null)
  const goOn = useGoingOn(panel, isCurrent && !sign.isRunning && !record.isRunning, view.seq)

  const isDrafting = view.state === 'record.drafting'
  const signers = signersOf(view, today, text.signatures)
  const changed = isDrafting ? changedSince(facts, text.signatures) : []
  const final = view.next.find(({ type }) => type === 'record.finalized')
  const side = (signer: Signer): string => signer.party?.side ?? 'MEDIATING'

  // One key held down signs once.
  const give = async (row: SigningRow, shown: SigningView, how: { method: 'INK' } | { method: 'ESIGN'; consentRef: string }, strokes?: string): Promise<boolean> => {
    if (sign.isRunning) return false
    const event = signatureEvent(facts, row, how, today, clockNow())
    goOn()
    const result = await sign.run({ caseId, basedOnSeq: view.seq, event, shownSha256: shown.sha256, ...(strokes === undefined ? {} : { strokes }) })
    return result.ok
  }
  const giveOnScreen = async ({ signer, row, text: shown }: Opened, { consent, strokes }: GivenSignature) => {
    const names = whoConsents(facts, signer, (one) => t(`domain:side.${one}`)).filter(({ id }) => consent.who.includes(id)).map(({ label }) => label)
    const isGiven = await give(row, shown, { method: 'ESIGN', consentRef: `${names.join('、')}：${consent.reference}` }, strokes)
    if (!isGiven) return
    setConsents((all) => ({ ...all, [side(signer)]: consent }))
    setOpened(null)
  }
  const finalize = async () => {
    goOn()
    await record.run({ caseId, basedOnSeq: view.seq, event: { type: 'record.finalized', on: today, at: clockNow() } })
  }
  const refusal = record.refusal ?? (opened === null ? sign.refusal : null)
  return (
    <section ref={panel} className="signing-panel" data-region aria-label={t('title')} tabIndex={-1}>
      <header className="signing-head">
        <h2>{t('title')}</h2>
        <OutcomePapers view={view} preview={preview} />
      </header>
      <p className="quiet signing-hash">{t('bound')} <code>{text.sha256.slice(0, 8)}…</code></p>
      {isDrafting && voidedSignatures(view.log).map(({ seq, on, at, recordedAt, signers: gone }) => (
        <Banner key={seq} tone="warn">{t('voided', { time: at === undefined ? dates.instant(recordedAt) : `${on === today ? '' : `${dates.tableDate(on)} `}${at}`, names: namesOf(view, gone.map(({ signerId }) => signerId)) })}</Banner>
      ))}
      {changed.length > 0 && <Banner tone="warn">{t('changed', { names: changed.join(t('and')) })}</Banner>}
      {refusal && <RefusalBanner refusal={refusal} />}
      {isDrafting && <Approvals parties={awaitingApproval(facts)} isSaving={record.isRunning} onGiven={(partyId, ref) => void record.run({ caseId, basedOnSeq: view.seq, event: { type: 'approval.received', on: today, at: clockNow(), partyId, stage: 'SIGNING', ref } })} />}
      <SigningList facts={facts} signers={signers} isClosed={!isDrafting} onInk={(row) => void give(row, text, { method: 'INK' })} onScreen={(signer, row) => {
        sign.forget()
        setOpened({ signer, row, text })
      }} />
      {facts.finalizedOn !== null && <p><Badge tone="accent" icon="done">{t('final', { date: dates.date(facts.finalizedOn) })}</Badge></p>}
      {isDrafting && final && (final.refusal
        ? <div className="signing-lacks"><RefusalText refusal={final.refusal} /></div>
        : changed.length === 0 && <Button variant="primary" className="sign-final" isPending={record.isRunning} onPress={() => void finalize()}>{t('finalize')}</Button>)}
      {opened && (
        <SigningDialog
          title={t('signs', { name: personName(facts, opened.row.signerId) ?? opened.signer.name, party: opened.row.signerId === opened.row.partyId || opened.row.partyId === null ? '' : t('for', { name: opened.signer.name }) })}
          signerName={personName(facts, opened.row.signerId) ?? opened.signer.name} text={opened.text} paper={paper}
          others={whoConsents(facts, opened.signer, (one) => t(`domain:side.${one}`))} consent={consents[side(opened.signer)] ?? noConsent}
          isSaving={sign.isRunning} refusal={sign.refusal} onSign={(given) => void giveOnScreen(opened, given)} onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

const namesOf = ({ facts }: CaseView, ids: readonly string[]): string => ids.map((id) => personName(facts, id) ?? id).join('、')

/** After a signature the focus goes on to the next who must sign, so that one key marks each; after the last to 定稿. @param seq of the view that is shown */
function useGoingOn(panel: { current: HTMLElement | null }, isReady: boolean, seq: number): () => void {
  const signedAt = useRef<number | null>(null)
  // The form of the outcome is gone: one goes on here, and nobody has signed by a key that was held down.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [panel])
  useEffect(() => {
    // Not before the list shows the signature; one that was refused never comes.
    if (!isReady || signedAt.current === null || seq <= signedAt.current) return undefined
    // After the dialog has given the focus back.
    const frame = requestAnimationFrame(() => {
      signedAt.current = null
      const next = panel.current?.querySelector<HTMLElement>('.sign-final, .signing-needed .sign-ink') ?? panel.current
      next?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [panel, isReady, seq])
  return () => {
    signedAt.current = seq
  }
}
