/** What is computed from the log, so that lists and searches need not replay it; and what the office keeps beside its cases. */
export const projections = `
  CREATE TABLE case_snapshot (
    case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (case_id),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
  ) STRICT;

  CREATE TABLE case_summary (
    case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (case_id),
    state TEXT NOT NULL,
    outcome TEXT,
    partial INTEGER NOT NULL,
    mode TEXT NOT NULL,
    applied_on TEXT NOT NULL,
    received_on TEXT NOT NULL,
    employees TEXT NOT NULL,
    employers TEXT NOT NULL,
    category TEXT NOT NULL,
    mediator TEXT,
    search_text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE party (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    party_id TEXT NOT NULL,
    side TEXT NOT NULL,
    role TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    ubn TEXT,
    national_id TEXT,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE claim (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    claim_id TEXT NOT NULL,
    claimant_id TEXT NOT NULL,
    category TEXT NOT NULL,
    nature TEXT NOT NULL,
    description TEXT NOT NULL,
    amount INTEGER,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE meeting (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    meeting_no INTEGER NOT NULL,
    status TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    venue TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_starts_at ON meeting (starts_at);

  CREATE TABLE deadline (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    subject TEXT,
    started_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    am_only INTEGER NOT NULL,
    met_on TEXT,
    lapsed_on TEXT,
    standing TEXT NOT NULL,
    article TEXT NOT NULL,
    late_reason TEXT,
    provisional INTEGER NOT NULL,
    PRIMARY KEY (case_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deadline_open ON deadline (due_on) WHERE standing = 'OPEN';

  CREATE TABLE draft (
    draft_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    case_id TEXT,
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE roster_person (
    person_id TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content)),
    demonstration INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE roster_organization (
    organization_id TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content)),
    demonstration INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE preference (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;
`
