import type { Catalogue } from '../catalogue.ts'
import type { hearingSigning as chinese } from '../zh-TW/hearing-signing.ts'

export const hearingSigning = {
  title: 'Signatures and final record', list: 'Who signs', print: 'Print the record', printed: 'Sent to the printer', bound: 'Signatures are bound to the whole text as it is now; hash', hash: 'Hash of the text (SHA-256)', and: ', ',
  signed: 'Signed', needed: 'To sign', optional: 'May sign', ink: 'On paper', screen: 'On screen', picture: 'Signature of {{name}}', by: 'signed by {{name}}', consented: 'consent: {{reference}}',
  voided: 'The text was changed at {{time}}; earlier signatures are void: {{names}}. Have them sign anew.',
  changed: 'The case’s facts changed since and the text is another; these signatures are void: {{names}}. Have them sign anew.',
  finalize: 'Make it final', final: 'Final since {{date}}',
  signs: '{{name}} signs{{party}}', for: ' for {{name}}', text: 'The record that is signed', confirm: 'Confirm the signature',
  way: 'How it is signed', ways: { DRAW: 'By hand (pen, finger or mouse)', TYPE: 'By typing the name' },
  pad: { of: 'Signature pad of {{name}}', undo: 'Undo a stroke', clear: 'Clear', empty: 'Sign on the pad first' },
  typed: { name: 'Type the name to sign', weaker: 'Leaves no handwriting and proves less; sign by hand or on paper where possible.', other: 'Type “{{name}}”, the name of the one who signs' },
  consent: {
    who: 'Who consents to the electronic signature', why: 'The other side must have consented (Electronic Signatures Act §5); ask each of them.', whoMissing: 'Tick those who have consented',
    reference: 'Where the consent is recorded', referenceHint: 'Such as: consented in person on 11 March 2026', referenceMissing: 'State where the consent is recorded',
  },
  approval: { of: 'Consent of the authority above {{name}}', why: 'A public-sector employer needs it before signing (Act §19). It goes into the record: enter it before anybody signs.', missing: 'Enter its number or name', save: 'Enter the consent' },
} as const satisfies Catalogue<typeof chinese>
