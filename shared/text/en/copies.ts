/** Redacted copies of documents, and the outcome slip. */
export const copies = {
  version: 'Version',
  original: 'Original',
  copy: { EMPLOYEE: 'For the employee side (redacted)', EMPLOYER: 'For the employer side (redacted)', OUTSIDE: 'For outside (redacted)', ANONYMOUS: 'For outside (companies and bodies redacted too)' },
  hides: {
    EMPLOYEE: 'Hides address, telephone, e-mail and numbers of the employer side; names and claims stay.', EMPLOYER: 'Hides address, telephone, e-mail and numbers of the employee side; names and claims stay.',
    OUTSIDE: 'Hides the names of parties, proxies, guardians and witnesses too.', ANONYMOUS: 'Hides the names of parties, proxies, guardians, witnesses, companies and bodies too.',
  },
  checkFreeText: 'In what people wrote, only what equals the entered data is hidden: read it once more before handing it over.',
  reminder: 'This paper has addresses and other personal data. For the other side you can use the redacted version.',
  previewCopy: 'Preview: {{copy}}',

  slip: 'Outcome slip',
  slipNote: 'One page in plain words, no legal document; the Chinese record prevails. Have a translation checked by somebody who speaks the language.',
  slipFor: 'For which party',
  slipPreview: 'Preview the outcome slip',
  language: 'Language',
} as const
