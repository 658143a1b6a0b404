/** The shape of a catalogue: the same keys, any words. */
export type Catalogue<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Catalogue<Texts[Key]> }
