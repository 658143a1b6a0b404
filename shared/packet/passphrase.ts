/** Fewer characters are not taken. */
export const shortestPassphrase = 12
const strongLength = 20
const fewKinds = 6

export type PassphraseStrength = 'SHORT' | 'WEAK' | 'FAIR' | 'STRONG'

/**
 * How hard a passphrase is to guess, for a hint beside its field: by length and by how many different characters it has. SHORT ones are refused.
 * Characters are counted as a person sees them; one of Chinese counts for two, for there are so many of them.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.trim()]
  const length = characters.length + characters.filter((character) => /\p{Script=Han}/u.test(character)).length
  if (length < shortestPassphrase) return 'SHORT'
  if (new Set(characters).size < fewKinds) return 'WEAK'
  return length >= strongLength ? 'STRONG' : 'FAIR'
}
