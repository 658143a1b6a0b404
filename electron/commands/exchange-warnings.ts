import type { Words } from '../../shared/lifecycle/words.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import type { IssuedFile } from '../../shared/model/issued-document.ts'

/** What the office's document exchange may not take of these files; empty when it takes all. */
export function exchangeWarnings(files: readonly IssuedFile[], { documentExchange: { longestName, largestBytes } }: CityProfile): Words[] {
  const inMegabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1)
  return files.flatMap(({ name, format, bytes }): Words[] => [
    ...([...name].length > longestName ? [[`檔名「${name}」超過 ${longestName} 字，電子交換可能不收`, `the file name “${name}” has over ${longestName} characters; the document exchange may refuse it`] satisfies Words] : []),
    ...(bytes > largestBytes ? [[`「${name}.${format}」為 ${inMegabytes(bytes)} MB，超過電子交換上限 ${inMegabytes(largestBytes)} MB`, `“${name}.${format}” has ${inMegabytes(bytes)} MB; the document exchange takes ${inMegabytes(largestBytes)} MB`] satisfies Words] : []),
  ])
}
