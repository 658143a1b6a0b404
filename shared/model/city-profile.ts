import { z } from 'zod'
import { city } from './city.ts'
import { clockTimeSchema, isoDateSchema } from './dates.ts'
import { plannedMinutes } from './meeting.ts'
import { filledLine, line } from './text.ts'

/** 機關設定檔: what differs from city to city in names and wording (law §0.3). Rows with `verified: false` are shown as unverified. */
export const cityProfile = z.strictObject({
  city,
  effectiveFrom: isoDateSchema,
  /** 機關全銜 */
  bureau: z.strictObject({ name: filledLine, nameEn: filledLine, shortName: filledLine, address: line, postalCode: line, phone: line }),
  /** 市政府, for documents in its name (調解委員會) and for 訴願. */
  government: filledLine,
  /** 市名, such as 高雄市. */
  cityName: filledLine,
  cityNameEn: filledLine,
  /** 發文字號字頭, such as 高市勞關字; the number follows as 第…號. */
  documentNumberPrefix: z.strictObject({ text: filledLine, verified: z.boolean() }),
  /** 發文字號: `{prefix}`, `{year}` (ROC) and `{serial}`, the running number of the year with so many digits. */
  documentNumber: z.strictObject({ pattern: filledLine, serialDigits: z.int().min(1).max(10), verified: z.boolean() }),
  /** What the office's document exchange takes: characters of a file's name without its extension, and bytes of one file. */
  documentExchange: z.strictObject({ longestName: z.int().min(20).max(120), largestBytes: z.int().min(1), verified: z.boolean() }),
  /** 案號: `{year}` is the ROC year, `{serial}` the running number of the year. */
  caseNumberPattern: filledLine,
  /** The same of applications to its fund. */
  subsidyNumberPattern: filledLine,
  /** `decidedBy`: in whose name it is decided; whoever that is, another body hears the appeal. */
  fund: z.strictObject({ name: filledLine, regulation: filledLine, reviewPanel: filledLine, decidedBy: z.enum(['BUREAU', 'GOVERNMENT']) }),
  /** Customary wording of the record's section headings. */
  wording: z.strictObject({ settledTerms: filledLine, applicant: filledLine, respondent: filledLine }),
  venues: z.array(filledLine).min(1),
  /** How long a meeting is planned to take where nobody says. */
  meetingMinutes: plannedMinutes,
  /** When meetings are called on an office day; suggestions keep to it, in order. */
  meetingHours: z.array(z.strictObject({ from: clockTimeSchema, to: clockTimeSchema })).min(1),
  /** 勞動部委託注意事項第3點: the most cases of one mediator in a day; more is only warned of. */
  casesPerMediatorDay: z.int().min(1).max(20),
})
export type CityProfile = z.infer<typeof cityProfile>
