import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { focusField } from '../../ui/reveal.ts'
import type { Overview } from './use-overview.ts'
import { type SectionId, sectionIds } from './sections/intake-section.tsx'

const sectionOf = (formPath: string): SectionId =>
  formPath.includes('.claims') ? 'claims' : formPath.startsWith('employees') ? 'employees' : formPath.startsWith('employers') ? 'employers' : 'basics'

const headingOf = (form: HTMLElement | null, id: SectionId) => form?.querySelector<HTMLElement>(`[data-section="${id}"] .section-title`)

/** The section at the top of what is in sight. */
function useCurrentSection(form: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('basics')
  useEffect(() => {
    const inSight = new Set<SectionId>()
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = sectionIds.find((one) => target instanceof HTMLElement && target.dataset.section === one)
        if (id === undefined) continue
        if (isIntersecting) inSight.add(id)
        else inSight.delete(id)
      }
      const first = sectionIds.find((id) => inSight.has(id))
      if (first !== undefined) setCurrent(first)
    }, { rootMargin: '-25% 0px -60% 0px' })
    for (const section of form.current?.querySelectorAll('[data-section]') ?? []) observer.observe(section)
    return () => observer.disconnect()
  }, [form])
  return current
}

/** The way to every section, how much there is to think of (`hints`), and what the application still lacks. */
export function SectionNav({ form, missing, hints }: { form: RefObject<HTMLElement | null>; missing: Overview['missing']; hints: number }) {
  const { t } = useTranslation('intake')
  const current = useCurrentSection(form)
  const go = (id: SectionId) => {
    const heading = headingOf(form.current, id)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <aside className="intake-side">
      <nav className="intake-nav" aria-label={t('sections')} tabIndex={-1} data-region>
        <ol>
          {sectionIds.map((id) => {
            const lacking = missing.filter(({ formPath }) => sectionOf(formPath) === id).length
            return (
              <li key={id}>
                <button type="button" className="intake-nav-link" aria-current={id === current ? 'step' : undefined} onClick={() => go(id)}>
                  {t(`section.${id}`)}
                  {id === 'surroundings' && hints > 0 && <Badge tone="accent">{t('hintCount', { number: hints })}</Badge>}
                  {lacking > 0 && <Badge tone="warn">{t('lacking', { number: lacking })}</Badge>}
                </button>
              </li>
            )
          })}
        </ol>
      </nav>
      <section className="intake-missing" aria-label={t('missingHeading')}>
        {missing.length === 0
          ? <p className="intake-complete"><Icon name="done" size={18} />{t('missingNone')}</p>
          : (
            <>
              <h2 className="intake-missing-title"><Icon name="warning" size={18} /><span>{t('missingTitle', { number: missing.length })}<small className="article">{t('missingArticle')}</small></span></h2>
              <ul className="intake-missing-list">
                {missing.map(({ words, formPath }) => (
                  <li key={`${formPath} ${words}`}><button type="button" className="text-button" onClick={() => void focusField(form.current, formPath)}>{words}</button></li>
                ))}
              </ul>
              <p className="field-hint">{t('missingNote')}</p>
            </>
          )}
      </section>
    </aside>
  )
}
