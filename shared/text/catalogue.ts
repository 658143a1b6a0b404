/** The shape of a catalogue: the same keys, any words. A text that counts (`…_other`) may have a form for one (`…_one`) besides. */
export type Catalogue<Texts> =
  & { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Catalogue<Texts[Key]> }
  & { readonly [Key in keyof Texts as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string }
