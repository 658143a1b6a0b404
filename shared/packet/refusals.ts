import type { Refusal } from '../ipc/result.ts'

/** Why a packet, or an event in it, is not taken. Nothing was changed. */
const wording = {
  PACKET_UNREADABLE: ['這個檔案不是外出案件包，或檔案已損毀、不完整。請向製作者重新取得', 'This is no case packet, or it is damaged or incomplete. Ask for it again'],
  PACKET_TOO_LARGE: ['檔案或其內容過大，不是本程式製作的外出案件包，沒有開啟。請向製作者確認檔案', 'The file or what is in it is too large to be a case packet of this program; it was not opened. Ask its maker about the file'],
  PACKET_NEWER: ['這個案件包由較新版本的調解台製作，請先更新程式再開啟', 'The packet was made by a newer Mediation Desk; update this program first'],
  WRONG_PASSPHRASE: ['通行碼不符，請再輸入一次；若確定無誤，檔案開頭可能已損毀，請重新取得', 'The passphrase does not fit. If you are sure of it, the beginning of the file may be damaged; ask for it again'],
  WRONG_KEY: ['這個案件包不是加密給這台電腦的收件碼，無法開啟。請以這台電腦的收件碼重新製作，或在收件的電腦開啟', 'The packet was not encrypted for the key of this computer. Ask for one made with that key, or open it on the computer it was made for'],
  PASSPHRASE_NEEDED: ['請輸入製作者告知的通行碼', 'Enter the passphrase that its maker told you'],
  PASSPHRASE_WEAK: ['通行碼太短，請至少輸入 12 個字', 'The passphrase is too short; use at least 12 characters'],
  RECIPIENT_INVALID: ['收件碼不正確，請完整貼上以 age1 開頭的一行文字', 'That is no recipient; paste the whole line that begins with age1'],
  KEY_NOT_KEPT: ['這台電腦沒有可用的金鑰保管機制，無法使用收件碼。請改用通行碼', 'This computer has no safe place for a key; use a passphrase instead'],
  CHAIN_BROKEN: ['案件包內的案件歷程不完整或曾被更動，全部未匯入。請向製作者重新取得案件包；若仍相同，請保留檔案並通知資訊人員', 'The log of a case in the packet is broken or was altered; nothing was taken in. Ask for the packet again; if it stays so, keep the file and tell your administrator'],
  FILE_ALTERED: ['案件包內的已發文檔案或簽名圖樣缺漏或曾被更動，全部未匯入。請向製作者重新取得案件包', 'A letter or a drawn signature in the packet is missing or was altered; nothing was taken in. Ask for the packet again'],
  OTHER_OFFICE: ['這個案件包屬於另一個機關或另一個資料庫，不能在此匯入。請確認檔案，或在原機關的電腦開啟', 'The packet belongs to another office or another database; check the file, or open it on a computer of that office'],
  OWN_CASES_HERE: ['這台電腦的資料庫已有自己的案件，不能當作外出電腦使用。請另以新的資料夾開啟', 'This database has cases of its own and cannot serve as a laptop of that office; start with a new data folder'],
  GOES_OUT: ['這是帶出用的案件包，請在外出的電腦上匯入，不是在機關收回', 'This packet goes out: take it in on the laptop, not at the office'],
  COMES_BACK: ['這是帶回機關的案件包，請在機關的電腦上收回', 'This packet goes back: take it in at the office'],
  PACKET_REPLAYED: ['這個案件包先前已經匯入，不再重複處理。如有後來的紀錄，請選擇較新的案件包', 'This packet has been taken in before and is not taken twice; for what was recorded later, choose a newer packet'],
  PACKET_EMPTY: ['沒有可帶回的新紀錄', 'There is nothing new to bring back'],
  NO_CASE_CHOSEN: ['請至少選擇一件案件', 'Choose at least one case'],
  CASE_NOT_HERE: ['案件包內有本機關資料庫沒有的案件，全部未收回。請在帶出該案的電腦收回', 'The packet has a case that is not in this database; nothing was taken in. Take it in where the case was taken out'],
  NUMBER_OF_ANOTHER: ['案件包內的案號在這台電腦上已屬於另一案件，全部未匯入。請另以新的資料夾開啟本程式，再匯入', 'A case number in the packet belongs to another case here; nothing was taken in. Start with a new data folder and take it in there'],
  PACKET_GONE: ['這個案件包已不在畫面上，請重新選擇檔案', 'The packet is no longer open; choose the file again'],
  OFFICE_WENT_ON: ['預覽之後案件又有新的紀錄，請重新檢視預覽再確認', 'Something was recorded after the preview; look at it again before confirming'],
  ONLY_AT_OFFICE: ['外出電腦不開新案、不收補助申請、不登基金帳，也不編機關的發文字號；請回機關後辦理', 'A laptop opens no cases and no applications to the fund, books no money and gives no numbers of the office; do it at the office'],
  MERGE_NOT_FOUND: ['找不到這次收回的紀錄', 'There is no such merge'],
  UNDONE_BEFORE: ['這次收回已經復原', 'This merge has been undone'],
  LATER_EVENT: ['收回之後案件又有新的紀錄，不能復原；如需更正，請以更正事件辦理', 'Something was recorded after the merge, so that it cannot be undone; correct it by a later event'],
  NOTHING_ADDED: ['這次收回沒有增加任何紀錄，無須復原', 'The merge added nothing; there is nothing to undo'],
  UNKNOWN_EVENT: ['這個版本的程式不認得這種事件', 'This version of the program does not know the event'],
  NUMBERED_ELSEWHERE: ['機關發文字號只能由機關編定，外出電腦所編的字號不予收回', 'Numbers of letters are given by the office alone'],
  BASIS_REFUSED: ['它所依據的事件未被收回', 'The event that it rests on was not taken in'],
  STATEMENTS_MOVED: ['機關在這段期間另有記載陳述，無法確定所更正的是哪一則，請於收回後重新更正', 'The office recorded statements in the meantime, so that it is uncertain which one is corrected; correct it again afterwards'],
  SIGNED_OTHER_WORDS: ['所簽的文字和機關這裡的紀錄不同，簽名不能接到這份紀錄上。請列印或顯示收回後的紀錄，請簽名者重新簽名', 'They signed other words than those of the record here, so that it is no signature under this record. Show or print the record as merged and have them sign anew'],
  SIGNED_UNKNOWN_WORDS: ['這筆電子簽章沒有記下所簽文字的雜湊，無法確認簽的是這份紀錄。請簽名者重新簽名', 'The electronic signature does not say under which words it was given. Have them sign anew'],
  FINAL_OVER_VOID: ['簽名之後紀錄的文字已有變更，不能定稿。請重新簽名後再定稿', 'The record changed after they signed, so that it is not final. Have them sign anew'],
  PAST_ALTERED: ['案件包內的歷程，開頭和機關帶出時不同，可能曾被更動，全部未收回。請由帶出的電腦重新製作；若仍相同，請通知資訊人員並保留檔案', 'The log in the packet does not begin as it left the office: it may have been altered. Nothing was taken in. Make the packet again on the laptop; if it stays so, keep the file and tell your administrator'],
} as const satisfies Record<string, readonly [string, string]>

/** The rule of law of those that have one. */
const articles: Partial<Record<PacketRefusalCode, string>> = {
  SIGNED_OTHER_WORDS: '§19、調解辦法 §25 I⑩', SIGNED_UNKNOWN_WORDS: '電子簽章法 §5', FINAL_OVER_VOID: '§19、調解辦法 §25 I⑩',
}

export type PacketRefusalCode = keyof typeof wording

/** @param detail added after the message, such as the number of the case concerned */
export function packetRefusal(code: PacketRefusalCode, detail = '', field?: string): Refusal {
  const [chinese, english] = wording[code]
  return { code, message: `${chinese}${detail && `：${detail}`}。`, messageEn: `${english}${detail && `: ${detail}`}.`, article: articles[code] ?? '', ...(field === undefined ? {} : { field }) }
}
