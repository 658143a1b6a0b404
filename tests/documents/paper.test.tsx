import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { unescaped } from '../support/read-docx.ts'

const shown = (model: DocumentModel): string => unescaped(renderToStaticMarkup(<Paper model={model} />).replace(/<footer.*<\/footer>/u, '').replace(/<[^>]*>/gu, '').replace(/&#x27;/gu, "'"))

describe('a document on the screen', () => {
  it('shows text as text, without characters that turn the direction', () => {
    const model: DocumentModel = { code: 'D11', genre: 'RECORD', title: '<script>alert(1)</script>', blocks: [{ kind: 'paragraph', text: 'a\u202Eb\r\n<b>' }] }
    const markup = renderToStaticMarkup(<Paper model={model} />)
    expect(markup).not.toContain('<script>')
    expect(markup).not.toContain('\u202E')
    expect(shown(model)).toBe('<script>alert(1)</script>ab<b>')
  })
})
