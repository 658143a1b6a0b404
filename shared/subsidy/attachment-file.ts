/** What a file of an application may be. */
export const attachmentMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type AttachmentMediaType = (typeof attachmentMediaTypes)[number]
export const attachmentExtensions = ['pdf', 'jpg', 'jpeg', 'png'] as const

/** A file that was chosen and is kept. `sha256` and `bytes` are those of the plain file. */
export interface KeptAttachment { name: string; sha256: string; bytes: number; mediaType: AttachmentMediaType }

const signatures: Record<AttachmentMediaType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** By its first bytes, whatever it is called; null for anything else. */
export const mediaTypeOf = (bytes: Uint8Array): AttachmentMediaType | null =>
  attachmentMediaTypes.find((type) => signatures[type].every((byte, index) => bytes[index] === byte)) ?? null
