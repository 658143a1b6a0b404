import type { AppStatus } from '../../shared/ipc/views.ts'
import type { Refusal } from '../../shared/ipc/result.ts'

export type StoreProblemCode = NonNullable<AppStatus['storeProblem']>['code']

/** What a sentence about a problem may mention. */
interface Particulars {
  file: string
  /** The newest backup, where there is one. */
  backup?: string
  /** Version of the file's schema and the newest this program knows. */
  versions?: { found: number; known: number }
}

type Wording = (particulars: Particulars) => readonly [chinese: string, english: string]

const restore = ({ backup }: Particulars): readonly [string, string] =>
  backup
    ? [`最近的備份：${backup}。`, ` Newest backup: ${backup}.`]
    : ['此資料夾內沒有自動備份。', ' There is no automatic backup in this folder.']

const wording: Record<StoreProblemCode, Wording> = {
  NEWER_VERSION: ({ versions }) => [
    `資料庫由較新版本的調解台建立（資料版本 ${versions?.found}，本程式支援至 ${versions?.known}），未予開啟，檔案未變更。請安裝最新版後再開啟。`,
    `The database was made by a newer Mediation Desk (schema ${versions?.found}; this program knows up to ${versions?.known}). It was not opened and not changed. Install the newest version.`,
  ],
  READ_ONLY: () => [
    '資料庫或其資料夾無法寫入，檔案未變更。請確認檔案未設為唯讀、磁碟未寫保護，且您有寫入權限後重新啟動。',
    'The database or its folder cannot be written to; nothing was changed. Check that it is not read-only and that you may write there, then start again.',
  ],
  CORRUPT: (particulars) => {
    const [chinese, english] = restore(particulars)
    return [
      `資料庫內容毀損，未予開啟，檔案未變更。請先複製保留此檔案，再以備份取代後重新啟動。${chinese}`,
      `The database is damaged. It was not opened and not changed. Keep a copy of the file, put a backup in its place and start again.${english}`,
    ]
  },
  DISK_FULL: () => [
    '磁碟空間不足，這次的變更沒有儲存，先前的紀錄完整保留。請騰出磁碟空間後再試。',
    'The disk is full. This change was not saved; everything before it is intact. Free some space and try again.',
  ],
  OPEN_FAILED: (particulars) => {
    const [chinese, english] = restore(particulars)
    return [
      `資料庫無法開啟，檔案未變更。請確認檔案未被其他程式使用，且確為調解台的資料庫，再重新啟動。${chinese}`,
      `The database cannot be opened; nothing was changed. Check that no other program holds the file and that it is a Mediation Desk database, then start again.${english}`,
    ]
  },
}

/** The store cannot be used, or not any further. The file is as it was. */
export class StoreProblem extends Error {
  readonly code: StoreProblemCode
  readonly file: string
  /** The sentence for the user in Traditional Chinese and in English, naming the file. */
  readonly words: readonly [chinese: string, english: string]

  constructor(code: StoreProblemCode, particulars: Particulars, cause?: unknown) {
    const [chinese, english] = wording[code](particulars)
    super(`${code}: ${english}`, { cause })
    this.name = 'StoreProblem'
    this.code = code
    this.file = particulars.file
    this.words = [`${chinese}（${particulars.file}）`, `${english} (${particulars.file})`]
  }

  /** As `app.status` tells it. */
  toStatus(): NonNullable<AppStatus['storeProblem']> {
    return { code: this.code, message: this.words[0], messageEn: this.words[1], file: this.file }
  }

  /** As a command answers it. */
  toRefusal(): Refusal {
    return { code: this.code, message: this.words[0], messageEn: this.words[1], article: '' }
  }
}

const ofSqlite: Record<string, StoreProblemCode> = {
  SQLITE_NOTADB: 'CORRUPT', SQLITE_CORRUPT: 'CORRUPT', SQLITE_READONLY: 'READ_ONLY', SQLITE_FULL: 'DISK_FULL',
  SQLITE_CANTOPEN: 'OPEN_FAILED', SQLITE_BUSY: 'OPEN_FAILED', SQLITE_IOERR: 'OPEN_FAILED',
}
const ofFiles: Record<string, StoreProblemCode> = {
  EACCES: 'READ_ONLY', EPERM: 'READ_ONLY', EROFS: 'READ_ONLY', ENOSPC: 'DISK_FULL', EDQUOT: 'DISK_FULL',
  EBUSY: 'OPEN_FAILED', EEXIST: 'OPEN_FAILED', EISDIR: 'OPEN_FAILED', ENOENT: 'OPEN_FAILED', ENOTDIR: 'OPEN_FAILED',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** The problem behind an error of SQLite; null when the error is of another kind, a mistake of ours. */
export function storeProblemOf(error: unknown, particulars: Particulars): StoreProblem | null {
  if (error instanceof StoreProblem) return error
  const code = ofSqlite[codeOf(error)]
  return code ? new StoreProblem(code, particulars, error) : null
}

/** As {@link storeProblemOf} while the store is being opened, when the errors of files and folders are its own too. */
export function openingProblemOf(error: unknown, particulars: Particulars): StoreProblem | null {
  const code = ofFiles[codeOf(error)]
  return code ? new StoreProblem(code, particulars, error) : storeProblemOf(error, particulars)
}
