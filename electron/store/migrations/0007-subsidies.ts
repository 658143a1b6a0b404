/**
 * 基金補助: the log of every subsidy application, kept as that of a case is, with where it stands; the office's versions of the funds' rules and
 * tables; meetings of the panel (審查小組) while they are prepared and held; money of the funds that belongs to no application. Letters of cases and
 * applications share the office's numbers: none is given twice, and `issued_letter` tells them all.
 */
export const subsidies = `
  CREATE TABLE subsidy_file (
    subsidy_id TEXT NOT NULL PRIMARY KEY CHECK (subsidy_id <> ''),
    case_id TEXT REFERENCES case_file (case_id),
    city TEXT NOT NULL,
    subsidy_number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL CHECK (serial >= 1),
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    UNIQUE (city, year, serial, demonstration)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subsidy_of_case ON subsidy_file (case_id);
  CREATE TRIGGER subsidy_file_unchanged BEFORE UPDATE ON subsidy_file BEGIN SELECT RAISE(ABORT, 'subsidy_file is never changed'); END;
  CREATE TRIGGER subsidy_file_kept BEFORE DELETE ON subsidy_file WHEN OLD.demonstration = 0
  BEGIN SELECT RAISE(ABORT, 'subsidy_file is never deleted'); END;

  CREATE TABLE subsidy_event (
    subsidy_id TEXT NOT NULL REFERENCES subsidy_file (subsidy_id),
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    actor TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    version INTEGER NOT NULL,
    PRIMARY KEY (subsidy_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER subsidy_event_continues BEFORE INSERT ON subsidy_event
  WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM subsidy_event WHERE subsidy_id = NEW.subsidy_id)
    OR NEW.prev_hash <> coalesce((SELECT hash FROM subsidy_event WHERE subsidy_id = NEW.subsidy_id AND seq = NEW.seq - 1), '')
  BEGIN SELECT RAISE(ABORT, 'subsidy_event: does not continue the chain'); END;
  CREATE TRIGGER subsidy_event_unchanged BEFORE UPDATE ON subsidy_event BEGIN SELECT RAISE(ABORT, 'subsidy_event is never changed'); END;
  CREATE TRIGGER subsidy_event_kept BEFORE DELETE ON subsidy_event
  WHEN NOT EXISTS (SELECT 1 FROM subsidy_file WHERE subsidy_id = OLD.subsidy_id AND demonstration = 1)
  BEGIN SELECT RAISE(ABORT, 'subsidy_event is never deleted'); END;

  CREATE TABLE subsidy_snapshot (
    subsidy_id TEXT NOT NULL PRIMARY KEY REFERENCES subsidy_file (subsidy_id),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    state TEXT NOT NULL,
    claimant_key TEXT NOT NULL,
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subsidy_of_claimant ON subsidy_snapshot (claimant_key);

  CREATE TABLE fund_rule_version (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 0),
    content TEXT NOT NULL CHECK (json_valid(content)),
    source_document TEXT NOT NULL CHECK (source_document <> ''),
    note TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (pack, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER fund_rule_version_continues BEFORE INSERT ON fund_rule_version
  WHEN NEW.version <> 1 + (SELECT coalesce(max(version), -1) FROM fund_rule_version WHERE pack = NEW.pack)
  BEGIN SELECT RAISE(ABORT, 'fund_rule_version: does not continue'); END;
  CREATE TRIGGER fund_rule_version_unchanged BEFORE UPDATE ON fund_rule_version BEGIN SELECT RAISE(ABORT, 'fund_rule_version is never changed'); END;
  CREATE TRIGGER fund_rule_version_kept BEFORE DELETE ON fund_rule_version BEGIN SELECT RAISE(ABORT, 'fund_rule_version is never deleted'); END;

  CREATE TABLE panel_meeting (
    panel_id TEXT NOT NULL PRIMARY KEY CHECK (panel_id <> ''),
    city TEXT NOT NULL,
    held_on TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    closed_at TEXT,
    saved_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER panel_meeting_closed BEFORE UPDATE ON panel_meeting WHEN OLD.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed panel_meeting is never changed'); END;

  CREATE TABLE fund_entry (
    entry_no INTEGER NOT NULL PRIMARY KEY CHECK (entry_no >= 1),
    city TEXT NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    booked_on TEXT NOT NULL,
    note TEXT NOT NULL,
    corrects INTEGER REFERENCES fund_entry (entry_no),
    actor TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK ((kind = 'CORRECTION') = (corrects IS NOT NULL))
  ) STRICT;
  CREATE INDEX fund_entry_of_year ON fund_entry (city, year);
  CREATE TRIGGER fund_entry_continues BEFORE INSERT ON fund_entry WHEN NEW.entry_no <> 1 + (SELECT coalesce(max(entry_no), 0) FROM fund_entry)
  BEGIN SELECT RAISE(ABORT, 'fund_entry: does not continue'); END;
  CREATE TRIGGER fund_entry_unchanged BEFORE UPDATE ON fund_entry BEGIN SELECT RAISE(ABORT, 'fund_entry is never changed'); END;
  CREATE TRIGGER fund_entry_kept BEFORE DELETE ON fund_entry BEGIN SELECT RAISE(ABORT, 'fund_entry is never deleted'); END;

  CREATE UNIQUE INDEX issued_number_of_subsidy ON subsidy_event (payload ->> 'sequence', payload ->> 'year', payload ->> 'serial')
    WHERE type = 'subsidy.documentIssued' AND payload ->> 'serial' IS NOT NULL;
  CREATE INDEX issued_document_of_subsidy ON subsidy_event (payload ->> 'documentNumber') WHERE type = 'subsidy.documentIssued';
  CREATE TRIGGER issued_number_not_of_case BEFORE INSERT ON subsidy_event
  WHEN NEW.type = 'subsidy.documentIssued' AND NEW.payload ->> 'serial' IS NOT NULL AND EXISTS (
    SELECT 1 FROM case_event WHERE type = 'document.issued' AND payload ->> 'serial' IS NOT NULL
      AND payload ->> 'sequence' = NEW.payload ->> 'sequence' AND payload ->> 'year' = NEW.payload ->> 'year' AND payload ->> 'serial' = NEW.payload ->> 'serial'
  )
  BEGIN SELECT RAISE(ABORT, 'issued_number: the number was given to a case'); END;
  CREATE TRIGGER issued_number_not_of_subsidy BEFORE INSERT ON case_event
  WHEN NEW.type = 'document.issued' AND NEW.payload ->> 'serial' IS NOT NULL AND EXISTS (
    SELECT 1 FROM subsidy_event WHERE type = 'subsidy.documentIssued' AND payload ->> 'serial' IS NOT NULL
      AND payload ->> 'sequence' = NEW.payload ->> 'sequence' AND payload ->> 'year' = NEW.payload ->> 'year' AND payload ->> 'serial' = NEW.payload ->> 'serial'
  )
  BEGIN SELECT RAISE(ABORT, 'issued_number: the number was given to an application'); END;
  CREATE VIEW issued_letter AS
  SELECT case_event.case_id, NULL AS subsidy_id, case_number AS file_number, seq, occurred_on, payload ->> 'sequence' AS sequence, payload ->> 'year' AS year, payload ->> 'serial' AS serial,
    payload ->> 'documentNumber' AS document_number, payload ->> '$.files[0].name' AS name, payload ->> 'version' AS version, coalesce(payload ->> 'by', actor) AS issued_by
  FROM case_event JOIN case_file ON case_file.case_id = case_event.case_id WHERE type = 'document.issued'
  UNION ALL
  SELECT NULL, subsidy_event.subsidy_id, subsidy_number, seq, occurred_on, payload ->> 'sequence', payload ->> 'year', payload ->> 'serial',
    payload ->> 'documentNumber', payload ->> '$.files[0].name', payload ->> 'version', coalesce(payload ->> 'by', actor)
  FROM subsidy_event JOIN subsidy_file ON subsidy_file.subsidy_id = subsidy_event.subsidy_id WHERE type = 'subsidy.documentIssued';
`
