import { extname } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { attachmentExtensions, mediaTypeOf } from '../../shared/subsidy/attachment-file.ts'
import { type ChooseFile, givenFileLimitMb } from '../lib/given-file.ts'
import { refuseProgram } from '../lib/refusals.ts'
import type { AttachmentFiles } from '../store/attachment-files.ts'

const kind = { label: 'PDF、JPEG、PNG', extensions: [...attachmentExtensions] }
const isCalledSo = (name: string): boolean => attachmentExtensions.some((extension) => extname(name).toLowerCase() === `.${extension}`)

/** 附件: the papers of an application, kept encrypted. */
export const attachmentCommands = (chooseFile: ChooseFile, files: AttachmentFiles) => ({
  'subsidy.attachmentsKept': async () => ok({ isAvailable: files.isAvailable() }),
  'subsidy.chooseAttachment': async () => {
    if (!files.isAvailable()) return refused(refuseProgram('ATTACHMENTS_NOT_KEPT'))
    const chosen = await chooseFile(kind)
    if (!chosen.ok) return chosen
    if (chosen.value === null) return ok(null)
    const { name, bytes } = chosen.value
    const mediaType = mediaTypeOf(bytes)
    if (mediaType === null || !isCalledSo(name)) return refused(refuseProgram('ATTACHMENT_KIND', name))
    if (bytes.length > givenFileLimitMb * 1024 * 1024) return refused(refuseProgram('FILE_NOT_READ', name))
    const kept = await files.keep(bytes)
    return kept.ok ? ok({ name, ...kept.value, mediaType }) : kept
  },
  'subsidy.attachment': async ({ sha256 }) => {
    const read = await files.read(sha256)
    if (!read.ok) return read
    const mediaType = mediaTypeOf(read.value)
    return mediaType === null ? refused(refuseProgram('ATTACHMENT_DAMAGED')) : ok({ mediaType, base64: Buffer.from(read.value).toString('base64') })
  },
}) satisfies Handlers<'subsidy.attachmentsKept' | 'subsidy.chooseAttachment' | 'subsidy.attachment'>
