import { type Zippable, zipSync } from 'fflate'

/** The first moment that a zip entry can tell, in whatever zone the clock stands: the bytes must not depend on when they are made. */
const zipMoment = new Date(1980, 0, 1)

/** @param parts by path, in the order in which the file keeps them */
export const zipped = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: zipMoment })
