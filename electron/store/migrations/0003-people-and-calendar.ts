/** Who sits and who ever appeared in a case, how long meetings take, and the office's own calendar. Projections are computed anew from the log. */
export const peopleAndCalendar = `
  ALTER TABLE meeting ADD COLUMN minutes INTEGER;
  ALTER TABLE meeting ADD COLUMN online INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE seat (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX seat_person ON seat (person_id, since);
  CREATE INDEX seat_since ON seat (since, person_id);
  CREATE INDEX case_summary_state ON case_summary (state);
  CREATE INDEX case_summary_received ON case_summary (received_on);

  CREATE TABLE involvement (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    side TEXT,
    name TEXT NOT NULL,
    identifier TEXT,
    person_id TEXT,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX involvement_name ON involvement (name, role, identifier);
  CREATE INDEX involvement_employer ON involvement (name) WHERE role = 'PARTY' AND side = 'EMPLOYER';
  CREATE INDEX involvement_identifier ON involvement (identifier, role) WHERE identifier IS NOT NULL;

  CREATE TABLE office_calendar_year (
    year INTEGER NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content)),
    imported_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE local_closure (date TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;
`
