/** A hearing while it goes on: its public side, and what is never public, each in a table of its own. */
export const hearing = `
  CREATE TABLE hearing_room (
    case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (case_id),
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE private_note (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    zone TEXT NOT NULL,
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (case_id, zone)
  ) STRICT, WITHOUT ROWID;
`
