/** 補助: the log of every subsidy application, kept as that of a case is. */
export const subsidies = `
  CREATE TABLE subsidy_file (
    subsidy_id TEXT NOT NULL PRIMARY KEY CHECK (subsidy_id <> ''),
    case_id TEXT REFERENCES case_file (case_id),
    city TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subsidy_of_case ON subsidy_file (case_id);
  CREATE TRIGGER subsidy_file_unchanged BEFORE UPDATE ON subsidy_file BEGIN SELECT RAISE(ABORT, 'subsidy_file is never changed'); END;
  CREATE TRIGGER subsidy_file_kept BEFORE DELETE ON subsidy_file
  WHEN NOT EXISTS (SELECT 1 FROM case_file WHERE case_id = OLD.case_id AND demonstration = 1)
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
  WHEN NOT EXISTS (SELECT 1 FROM subsidy_file JOIN case_file USING (case_id) WHERE subsidy_id = OLD.subsidy_id AND demonstration = 1)
  BEGIN SELECT RAISE(ABORT, 'subsidy_event is never deleted'); END;
`
