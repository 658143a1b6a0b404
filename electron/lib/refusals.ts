import type { Refusal } from '../../shared/ipc/result.ts'

/** Refusals of the program itself; those of the law are in shared/lifecycle/refusals.ts. */
const wording = {
  CASE_NOT_FOUND: ['找不到此案件，可能已被移除。請回到案件清單重新選取', 'There is no such case; it may have been removed. Choose it again from the list'],
  SUBSIDY_NOT_FOUND: ['找不到此補助申請，請回到清單重新選取', 'There is no such subsidy application; choose it again from the list'],
  STALE_RULES: ['這些規則在開啟之後已存了新的版本，請重新載入，看過後再更動', 'A newer version was saved since these rules were opened; reload, look at it and change it again'],
  STALE_SUBSIDY: ['此補助申請已有新的紀錄，請重新載入後再試', 'The application has changed since it was opened; reload and try again'],
  PANEL_NOT_FOUND: ['找不到此審查小組會議，請回到會議清單重新選取', 'There is no such meeting of the panel; choose it again from the list'],
  PANEL_CLOSED: ['會議已結束，內容不再變更', 'The meeting is closed; nothing of it is changed any more'],
  PANEL_HAS_DECISIONS: ['會議中已有登錄決議之案件，不能移除', 'Cases were decided in this meeting; they cannot be removed from it'],
  DOCUMENT_NOT_FOUND: ['此案件目前沒有這份文件', 'The case has no such document at present'],
  FILE_NOT_WRITTEN: ['檔案無法寫入所選位置，請確認該檔案未被其他程式開啟，或另選位置', 'The file could not be written there; close it elsewhere or choose another place'],
  FILE_NOT_READ: ['檔案無法讀取，請確認檔案仍在、未被其他程式鎖定，且不超過 20 MB', 'The file could not be read; see that it is still there, not locked by another program, and at most 20 MB'],
  NOT_ISSUED_HERE: ['此文件由當事人或與會人員填寫簽署，不以公文發出', 'This document is filled in and signed by people; it is not sent as a letter'],
  DECISION_TAKEN_BACK: ['審查表已重做，原核定不再有效。請先重新登錄審查決議，再發新的通知函', 'The review sheet was made anew, which took the decision back. Record the new decision before issuing its letter'],
  FIGURES_CHANGED: ['手動修改後，已決定之金額或期日不見了。函件須與決議一致；要變更金額，請重做審查表並重新決議', 'Changes by hand took out what was decided. The letter must tell the decision; to change a figure, review and decide anew'],
  RECORD_NOT_FINAL: ['調解紀錄尚未定稿，請先完成簽名並定稿後再發出', 'The record is not final; have it signed and finalised before it goes out'],
  HAND_EDITS_OPEN: ['這份文件有手動修改與最新資料不一致，請先於預覽中逐項決定後再發文', 'Changes made by hand no longer fit the facts; decide on each in the preview before issuing'],
  ISSUED_TOO_EARLY: ['發文日期不得早於這份文件所載事項之日期，請更正發文日期', 'The day of issue is before the event that the document tells of; correct it'],
  ISSUED_IN_FUTURE: ['發文日期不得晚於今日，請更正發文日期', 'The day of issue lies in the future; correct it'],
  NUMBER_TAKEN: ['這個發文字號已經用過，請另行取號或留空由系統給號', 'That number has been used; enter another or leave it empty for the next one'],
  SIGNED_TEXT_CHANGED: ['紀錄的文字在顯示之後已有變更，簽名沒有登錄。請重新閱讀後再簽名', 'The text has changed since it was shown; the signature was not recorded. Read it again and sign'],
  SIGNATURES_VOID: ['簽名之後紀錄的文字已有變更，請重新簽名', 'The record’s text has changed since they signed; have them sign anew'],
  STROKES_UNREADABLE: ['簽名圖樣無法讀取，請清除後重新簽名', 'The drawn signature could not be read; clear it and sign again'],
  NUMBER_MISSING: ['無法取得發文字號，請稍後再試', 'No number could be given; try again in a moment'],
  ISSUED_FILE_DAMAGED: ['已發文之檔案遺失或內容已被更動，無法開啟。請由備份還原，並執行資料檢查', 'A file that was issued is missing or has been altered. Restore it from a backup and check the data'],
  ATTACHMENTS_NOT_KEPT: ['這台電腦沒有可用的金鑰保管機制，附件檔案無法加密保存，因此沒有收下。仍可勾選文件已備齊，紙本另行歸卷', 'This computer has no safe place for a key, so that files cannot be kept encrypted and none was taken. A paper can still be ticked and filed on paper'],
  ATTACHMENT_KIND: ['附件只收 PDF、JPEG、PNG，且內容須與檔名相符。請另存為這些格式後再選取', 'Attachments are PDF, JPEG or PNG, by content and by name; save the file as one of these and choose it again'],
  ATTACHMENT_DAMAGED: ['附件檔案遺失或內容已被更動，無法開啟。請由備份還原附件資料夾，並執行資料檢查', 'The attachment is missing or has been altered. Restore the folder of attachments from a backup and check the data'],
  ATTACHMENT_LOCKED: ['附件是以另一台電腦或另一位使用者的金鑰加密，在此無法開啟。請在收件的電腦以收件的帳號開啟', 'The attachment was encrypted for another computer or another user; open it there, as that user'],
  FOLDER_NOT_WRITTEN: ['檔案無法寫入所選資料夾，請確認資料夾可以寫入後再試', 'The files could not be written to that folder; see that it can be written to and try again'],
  BATCH_RUNNING: ['另有一批文書正在處理，請等候完成或取消後再試', 'Another batch of documents is being worked on; wait until it is finished, or cancel it'],
  BATCH_CANCELLED: ['已取消，這一件沒有處理', 'Cancelled; this one was not done'],
  NOT_PRINTED: ['文件未能產生或列印，請確認印表機後再試', 'The document could not be produced or printed; check the printer and try again'],
  CITY_NOT_CHOSEN: ['尚未選擇所屬機關，請先於設定中選擇', 'No city has been chosen yet; choose it in the settings'],
  DEMONSTRATION_PRESENT: ['示範案件已載入；如要重新載入，請先移除', 'The demonstration cases are already there; remove them first'],
  STORE_UNAVAILABLE: ['資料庫無法使用，請依畫面說明處理後重新啟動', 'The database cannot be used; follow the advice on screen and start again'],
  UNKNOWN_COMMAND: ['程式收到不認得的要求', 'An unknown command was received'],
  NOT_PERMITTED: ['您沒有執行此項作業的權限', 'You are not permitted to do this'],
  INTERNAL_ERROR: ['程式發生錯誤，這次的操作沒有完成，先前的紀錄不受影響。請再試一次；如仍發生，請通知系統管理人員', 'Something went wrong; this was not done and everything before it is intact. Try again, and tell your administrator if it happens again'],
} as const satisfies Record<string, readonly [string, string]>

export type ProgramRefusalCode = keyof typeof wording

/** @param detail added after the message, such as the file concerned @param field the input that does not fit */
export function refuseProgram(code: ProgramRefusalCode, detail = '', field?: string): Refusal {
  const [chinese, english] = wording[code]
  return {
    code,
    message: `${chinese}${detail && `：${detail}`}。`,
    messageEn: `${english}${detail && `: ${detail}`}.`,
    article: '',
    ...(field === undefined ? {} : { field }),
  }
}
