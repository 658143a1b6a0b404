/**
 * 發文: no number of this program is given twice, whoever issues at the same time; the office's own wording of documents, version by version.
 * Both are added to only.
 */
export const issuing = `
  CREATE UNIQUE INDEX issued_number ON case_event (payload ->> 'sequence', payload ->> 'year', payload ->> 'serial')
    WHERE type = 'document.issued' AND payload ->> 'serial' IS NOT NULL;
  CREATE INDEX record_finalized ON case_event (occurred_on) WHERE type = 'record.finalized';
  CREATE INDEX issued_document ON case_event (payload ->> 'documentNumber') WHERE type = 'document.issued';

  CREATE TABLE document_template (
    city TEXT NOT NULL,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    effective_from TEXT NOT NULL,
    texts TEXT NOT NULL CHECK (json_valid(texts)),
    note TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (city, code, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER document_template_unchanged BEFORE UPDATE ON document_template BEGIN SELECT RAISE(ABORT, 'a version of a template is never changed'); END;
  CREATE TRIGGER document_template_kept BEFORE DELETE ON document_template BEGIN SELECT RAISE(ABORT, 'a version of a template is never removed'); END;
`
