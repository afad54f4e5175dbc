/**
 * The first schema. STRICT tables: SQLite checks the types. Written out from the declarations once and frozen with the first release.
 */
export const start = `
-- The directory of all records: target of the polymorphic link, holder of the full-text row.
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  register TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (register, id)
) STRICT;
-- remove_diacritics 0: å, ä, ö are letters, not accents.
CREATE VIRTUAL TABLE search USING fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3');
CREATE TABLE record_link (
  register TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  "targetRegister" TEXT NOT NULL,
  "targetId" TEXT NOT NULL,
  PRIMARY KEY (register, id, name, "targetRegister", "targetId"),
  FOREIGN KEY (register, id) REFERENCES record(register, id),
  FOREIGN KEY ("targetRegister", "targetId") REFERENCES record(register, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_link_target ON record_link ("targetRegister", "targetId", name, register, id);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE ref_counter (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- The mapping that was last accepted for a list with these headers.
CREATE TABLE import_source (key TEXT PRIMARY KEY, mapping TEXT NOT NULL, "usedAt" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE risk_level (
  "modelId" TEXT NOT NULL,
  id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  treat INTEGER NOT NULL,
  "reviewMonths" INTEGER NOT NULL,
  PRIMARY KEY ("modelId", id)
) STRICT, WITHOUT ROWID;
CREATE TABLE risk_cell (
  "modelId" TEXT NOT NULL,
  likelihood INTEGER NOT NULL,
  consequence INTEGER NOT NULL,
  "levelId" TEXT NOT NULL,
  PRIMARY KEY ("modelId", likelihood, consequence),
  FOREIGN KEY ("modelId", "levelId") REFERENCES risk_level("modelId", id)
) STRICT, WITHOUT ROWID;
-- "commitId": entries of one transaction; they stand next to each other.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  "commitId" TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  op TEXT NOT NULL,
  register TEXT NOT NULL,
  "recordId" TEXT NOT NULL,
  reason TEXT,
  commitment BLOB NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (register, "recordId", seq);
CREATE INDEX audit_commit ON audit ("commitId", seq);
CREATE TABLE audit_payload (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'history is append only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'history is append only'); END;
CREATE TABLE org_unit (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL CHECK ("type" IN ('department', 'unit', 'staff')),
  "parent" TEXT REFERENCES org_unit(id),
  "headcount" INTEGER,
  "consultants" INTEGER,
  "headRole" TEXT,
  "closed" INTEGER NOT NULL CHECK ("closed" IN (0, 1))
) STRICT;
CREATE INDEX org_unit_by_title ON org_unit ("sortKey", id);
CREATE INDEX org_unit_by_parent ON org_unit ("parent");
CREATE TABLE supplier (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "services" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "owner" TEXT,
  "critical" INTEGER NOT NULL CHECK ("critical" IN (0, 1)),
  "contractNo" TEXT,
  "contractFrom" TEXT,
  "contractTo" TEXT,
  "pub" TEXT CHECK ("pub" IN ('none', 'signed', 'missing', 'outdated')),
  "subSuppliersKnown" TEXT CHECK ("subSuppliersKnown" IN ('yes', 'no', 'unknown')),
  "securityRequirements" INTEGER NOT NULL CHECK ("securityRequirements" IN (0, 1)),
  "incidentDuty" INTEGER NOT NULL CHECK ("incidentDuty" IN (0, 1)),
  "thirdCountry" TEXT CHECK ("thirdCountry" IN ('no', 'yes', 'unclear')),
  "lastFollowUp" TEXT,
  "deviations" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX supplier_by_title ON supplier ("sortKey", id);
CREATE INDEX supplier_by_unit ON supplier ("unit");
CREATE TABLE info_object (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL CHECK ("type" IN ('system', 'process', 'information_set', 'procurement', 'service')),
  "unit" TEXT REFERENCES org_unit(id),
  "infoOwner" TEXT,
  "objectLead" TEXT,
  "supplier" TEXT REFERENCES supplier(id),
  "lifecycle" TEXT NOT NULL CHECK ("lifecycle" IN ('planned', 'in_use', 'procuring', 'phasing_out', 'retired')),
  "personalData" INTEGER NOT NULL CHECK ("personalData" IN (0, 1)),
  "sensitive" INTEGER NOT NULL CHECK ("sensitive" IN (0, 1)),
  "secrecyRegulated" INTEGER NOT NULL CHECK ("secrecyRegulated" IN (0, 1)),
  "protectedIdentity" INTEGER NOT NULL CHECK ("protectedIdentity" IN (0, 1)),
  "securityProtection" INTEGER NOT NULL CHECK ("securityProtection" IN (0, 1)),
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX info_object_by_title ON info_object ("sortKey", id);
CREATE INDEX info_object_by_unit ON info_object ("unit");
CREATE INDEX info_object_by_supplier ON info_object ("supplier");
CREATE TABLE classification (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "object" TEXT NOT NULL REFERENCES info_object(id),
  "version" INTEGER,
  "context" TEXT CHECK ("context" IN ('central_procurement', 'internal_procurement', 'system_change', 'process', 'review')),
  "normative" INTEGER NOT NULL CHECK ("normative" IN (0, 1)),
  "confidentiality" INTEGER,
  "integrity" INTEGER,
  "availability" INTEGER,
  "traceability" INTEGER,
  "motive" TEXT,
  "method" TEXT,
  "decided" TEXT,
  "decidedBy" TEXT,
  "lead" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'ongoing', 'completed', 'decided', 'superseded')),
  "nextReview" TEXT,
  "actionPlan" TEXT CHECK ("actionPlan" IN ('none', 'drafted', 'ongoing', 'done')),
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX classification_by_title ON classification ("sortKey", id);
CREATE INDEX classification_by_object ON classification ("object");
CREATE TABLE risk_analysis (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "object" TEXT REFERENCES info_object(id),
  "unit" TEXT REFERENCES org_unit(id),
  "scope" TEXT,
  "type" TEXT CHECK ("type" IN ('object', 'process', 'unit', 'procurement', 'change', 'other')),
  "date" TEXT,
  "leader" TEXT,
  "participants" TEXT,
  "model" TEXT NOT NULL,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX risk_analysis_by_title ON risk_analysis ("sortKey", id);
CREATE INDEX risk_analysis_by_object ON risk_analysis ("object");
CREATE INDEX risk_analysis_by_unit ON risk_analysis ("unit");
CREATE TABLE risk (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "cause" TEXT,
  "consequence" TEXT,
  "existingControls" TEXT,
  "object" TEXT REFERENCES info_object(id),
  "analysis" TEXT REFERENCES risk_analysis(id),
  "unit" TEXT REFERENCES org_unit(id),
  "category" TEXT CHECK ("category" IN ('human', 'technical', 'nature', 'administrative', 'supplier', 'ai', 'legal')),
  "aspects" TEXT,
  "origin" TEXT CHECK ("origin" IN ('vra', 'rsa', 'classification', 'dpia', 'incident', 'audit', 'procurement', 'nis2_inventory', 'workshop', 'other')),
  "scope" TEXT CHECK ("scope" IN ('local', 'central', 'shared')),
  "control" TEXT CHECK ("control" IN ('full', 'partial', 'none')),
  "model" TEXT NOT NULL,
  "L" INTEGER,
  "C" INTEGER,
  "owner" TEXT,
  "treatment" TEXT CHECK ("treatment" IN ('reduce', 'avoid', 'transfer', 'accept')),
  "acceptedBy" TEXT,
  "acceptedDate" TEXT,
  "acceptedUntil" TEXT,
  "acceptedMotive" TEXT,
  "lastAssessed" TEXT,
  "reviewDate" TEXT,
  "targetL" INTEGER,
  "targetC" INTEGER,
  "status" TEXT NOT NULL CHECK ("status" IN ('identified', 'assessed', 'treating', 'accepted', 'closed')),
  "nis2Area" INTEGER,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "level" TEXT,
  "levelRank" INTEGER,
  "value" INTEGER,
  "needsTreatment" INTEGER,
  "targetLevel" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX risk_by_title ON risk ("sortKey", id);
CREATE INDEX risk_by_object ON risk ("object");
CREATE INDEX risk_by_analysis ON risk ("analysis");
CREATE INDEX risk_by_unit ON risk ("unit");
CREATE TABLE risk_assessment (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "risk" TEXT NOT NULL REFERENCES risk(id),
  "date" TEXT NOT NULL,
  "L" INTEGER NOT NULL,
  "C" INTEGER NOT NULL,
  "note" TEXT,
  "model" TEXT NOT NULL
) STRICT;
CREATE INDEX risk_assessment_by_title ON risk_assessment ("sortKey", id);
CREATE INDEX risk_assessment_by_risk ON risk_assessment ("risk");
CREATE TABLE vra_row (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER,
  "process" TEXT,
  "method" TEXT,
  "title" TEXT NOT NULL,
  "hasRoutine" INTEGER NOT NULL CHECK ("hasRoutine" IN (0, 1)),
  "hasContinuousControl" INTEGER NOT NULL CHECK ("hasContinuousControl" IN (0, 1)),
  "model" TEXT NOT NULL,
  "L" INTEGER,
  "C" INTEGER,
  "inIkp" INTEGER NOT NULL CHECK ("inIkp" IN (0, 1)),
  "motive" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "level" TEXT,
  "levelRank" INTEGER,
  "value" INTEGER,
  "needsTreatment" INTEGER
) STRICT;
CREATE INDEX vra_row_by_title ON vra_row ("sortKey", id);
CREATE TABLE continuity_plan (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "name" TEXT NOT NULL,
  "object" TEXT REFERENCES info_object(id),
  "unit" TEXT REFERENCES org_unit(id),
  "owner" TEXT,
  "threats" TEXT,
  "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
  "status" TEXT NOT NULL CHECK ("status" IN ('missing', 'started', 'draft', 'decided', 'revising', 'retired')),
  "decided" TEXT,
  "decidedBy" TEXT,
  "version" TEXT,
  "maxOutageHours" REAL,
  "rto" REAL,
  "rpo" REAL,
  "fallback" INTEGER NOT NULL CHECK ("fallback" IN (0, 1)),
  "fallbackText" TEXT,
  "dependencies" TEXT,
  "paperCopyPlace" TEXT,
  "nextReview" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX continuity_plan_by_title ON continuity_plan ("sortKey", id);
CREATE INDEX continuity_plan_by_object ON continuity_plan ("object");
CREATE INDEX continuity_plan_by_unit ON continuity_plan ("unit");
CREATE TABLE exercise (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "type" TEXT CHECK ("type" IN ('tabletop', 'callout', 'functional', 'simulation', 'real_event')),
  "planned" TEXT,
  "done" TEXT,
  "participants" INTEGER,
  "scenario" TEXT,
  "result" TEXT CHECK ("result" IN ('met', 'partly', 'not_met')),
  "lessons" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'done', 'cancelled')),
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX exercise_by_title ON exercise ("sortKey", id);
CREATE INDEX exercise_by_unit ON exercise ("unit");
CREATE TABLE dpo_report (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "received" TEXT,
  "dnr" TEXT,
  "summary" TEXT,
  "praise" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX dpo_report_by_title ON dpo_report ("sortKey", id);
CREATE TABLE dpo_finding (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "report" TEXT REFERENCES dpo_report(id),
  "year" INTEGER NOT NULL,
  "no" TEXT,
  "title" TEXT NOT NULL,
  "text" TEXT,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('deviation', 'recommendation', 'priority', 'praise')),
  "severity" TEXT CHECK ("severity" IN ('serious', 'moderate', 'minor', 'none')),
  "area" TEXT CHECK ("area" IN ('dpia', 'records', 'information', 'processor', 'responsibility', 'third_country', 'training', 'incidents', 'sensitive_data', 'retention', 'rights', 'security', 'governance')),
  "recommendation" TEXT,
  "owner" TEXT,
  "status" TEXT CHECK ("status" IN ('new', 'planned', 'ongoing', 'done', 'closed')),
  "resolution" TEXT CHECK ("resolution" IN ('implemented', 'assessed_sufficient', 'accepted_by_decision', 'carried_over', 'not_relevant')),
  "closed" TEXT,
  "decision" TEXT,
  "decisionRecord" TEXT REFERENCES decision(id),
  "carriedFrom" TEXT REFERENCES dpo_finding(id),
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX dpo_finding_by_title ON dpo_finding ("sortKey", id);
CREATE INDEX dpo_finding_by_report ON dpo_finding ("report");
CREATE INDEX dpo_finding_by_decisionRecord ON dpo_finding ("decisionRecord");
CREATE INDEX dpo_finding_by_carriedFrom ON dpo_finding ("carriedFrom");
CREATE TABLE course (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT CHECK ("kind" IN ('mandatory_elearning', 'training', 'briefing', 'workshop', 'forum', 'test')),
  "topic" TEXT,
  "nis2" INTEGER NOT NULL CHECK ("nis2" IN (0, 1)),
  "intervalMonths" INTEGER,
  "note" TEXT
) STRICT;
CREATE INDEX course_by_title ON course ("sortKey", id);
CREATE TABLE session (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "course" TEXT REFERENCES course(id),
  "form" TEXT CHECK ("form" IN ('mandatory_elearning', 'training', 'briefing', 'workshop', 'forum', 'test')),
  "group" TEXT CHECK ("group" IN ('management', 'managers', 'unit', 'experts', 'all')),
  "date" TEXT,
  "units" TEXT,
  "invited" INTEGER,
  "attended" INTEGER,
  "nis2" INTEGER NOT NULL CHECK ("nis2" IN (0, 1)),
  "evaluation" REAL,
  "note" TEXT
) STRICT;
CREATE INDEX session_by_title ON session ("sortKey", id);
CREATE INDEX session_by_course ON session ("course");
CREATE TABLE completion (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "course" TEXT NOT NULL REFERENCES course(id),
  "unit" TEXT REFERENCES org_unit(id),
  "headcount" INTEGER,
  "completed" INTEGER,
  "asOf" TEXT
) STRICT;
CREATE INDEX completion_by_title ON completion ("sortKey", id);
CREATE INDEX completion_by_course ON completion ("course");
CREATE INDEX completion_by_unit ON completion ("unit");
CREATE TABLE management_training (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "course" TEXT REFERENCES course(id),
  "topic" TEXT,
  "date" TEXT,
  "note" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX management_training_by_title ON management_training ("sortKey", id);
CREATE INDEX management_training_by_course ON management_training ("course");
CREATE TABLE awareness_test (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "title" TEXT,
  "sent" INTEGER,
  "clicked" INTEGER,
  "reported" INTEGER,
  "note" TEXT
) STRICT;
CREATE INDEX awareness_test_by_title ON awareness_test ("sortKey", id);
CREATE TABLE incident (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "type" TEXT CHECK ("type" IN ('personal_data', 'it_security', 'information', 'outage', 'supplier', 'physical', 'work_environment')),
  "unit" TEXT REFERENCES org_unit(id),
  "object" TEXT REFERENCES info_object(id),
  "supplier" TEXT,
  "occurredAt" TEXT,
  "detectedAt" TEXT,
  "awareAt" TEXT,
  "description" TEXT,
  "severity" TEXT CHECK ("severity" IN ('minor', 'moderate', 'serious', 'critical')),
  "mechanism" TEXT,
  "rootCause" TEXT,
  "affectedBand" TEXT,
  "managerRole" TEXT,
  "handler" TEXT,
  "measures" TEXT,
  "personalData" INTEGER NOT NULL CHECK ("personalData" IN (0, 1)),
  "protectedIdentity" INTEGER NOT NULL CHECK ("protectedIdentity" IN (0, 1)),
  "ourRole" TEXT CHECK ("ourRole" IN ('controller', 'processor', 'joint')),
  "gdprRisk" TEXT CHECK ("gdprRisk" IN ('unlikely', 'risk', 'high_risk')),
  "notifyImy" TEXT CHECK ("notifyImy" IN ('yes', 'no')),
  "breachMotive" TEXT,
  "breachDecidedBy" TEXT,
  "imyAt" TEXT,
  "imyRef" TEXT,
  "delayMotive" TEXT,
  "subjectGroups" TEXT,
  "dataKinds" TEXT,
  "consequences" TEXT,
  "subjectsInformedAt" TEXT,
  "subjectsWhyNot" TEXT,
  "nis2" TEXT CHECK ("nis2" IN ('not_assessed', 'no', 'yes', 'unclear')),
  "criteria" TEXT,
  "clockStart" TEXT,
  "earlyWarningAt" TEXT,
  "notificationAt" TEXT,
  "interimAt" TEXT,
  "statusReportAt" TEXT,
  "finalAt" TEXT,
  "handledAt" TEXT,
  "caseRef" TEXT,
  "recipientsInformedAt" TEXT,
  "reportedBy" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('reported', 'assessing', 'handling', 'closed')),
  "closed" TEXT,
  "endedAt" TEXT,
  "lessons" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT,
  "awareDay" TEXT,
  "quarter" TEXT,
  "imyDay" TEXT,
  "imyHours" REAL,
  "imyWithin" INTEGER,
  "earlyWarningHours" REAL,
  "notificationHours" REAL,
  "finalDue" TEXT
) STRICT;
CREATE INDEX incident_by_title ON incident ("sortKey", id);
CREATE INDEX incident_by_unit ON incident ("unit");
CREATE INDEX incident_by_object ON incident ("object");
CREATE TABLE incident_totals (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "source" TEXT,
  "total" INTEGER,
  "critical" INTEGER,
  "comment" TEXT
) STRICT;
CREATE INDEX incident_totals_by_title ON incident_totals ("sortKey", id);
CREATE TABLE processing (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "unit" TEXT REFERENCES org_unit(id),
  "role" TEXT CHECK ("role" IN ('controller', 'processor', 'joint')),
  "recordStatus" TEXT NOT NULL CHECK ("recordStatus" IN ('registered', 'missing', 'outdated')),
  "threshold" TEXT CHECK ("threshold" IN ('not_done', 'done_no_dpia', 'done_dpia_needed')),
  "dpia" TEXT CHECK ("dpia" IN ('not_needed', 'planned', 'ongoing', 'done', 'consultation')),
  "dpiaDate" TEXT,
  "thirdCountry" TEXT CHECK ("thirdCountry" IN ('no', 'yes_mechanism', 'yes_unclear')),
  "object" TEXT REFERENCES info_object(id),
  "systemId" TEXT,
  "purpose" TEXT,
  "legalBasis" TEXT,
  "dataSubjects" TEXT,
  "dataCategories" TEXT,
  "sensitive" INTEGER NOT NULL CHECK ("sensitive" IN (0, 1)),
  "recipients" TEXT,
  "retention" TEXT,
  "responsible" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX processing_by_title ON processing ("sortKey", id);
CREATE INDEX processing_by_unit ON processing ("unit");
CREATE INDEX processing_by_object ON processing ("object");
CREATE TABLE protected_process (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "process" TEXT NOT NULL,
  "system" TEXT,
  "object" TEXT REFERENCES info_object(id),
  "unit" TEXT REFERENCES org_unit(id),
  "owner" TEXT,
  "volumeBand" TEXT CHECK ("volumeBand" IN ('under_100', '100_999', '1000_plus')),
  "flagged" INTEGER NOT NULL CHECK ("flagged" IN (0, 1)),
  "addressIncluded" INTEGER NOT NULL CHECK ("addressIncluded" IN (0, 1)),
  "control" TEXT CHECK ("control" IN ('full', 'partial', 'none')),
  "requirementRaised" INTEGER NOT NULL CHECK ("requirementRaised" IN (0, 1)),
  "routine" INTEGER NOT NULL CHECK ("routine" IN (0, 1)),
  "internalControl" INTEGER NOT NULL CHECK ("internalControl" IN (0, 1)),
  "status" TEXT CHECK ("status" IN ('open', 'ongoing', 'done')),
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX protected_process_by_title ON protected_process ("sortKey", id);
CREATE INDEX protected_process_by_object ON protected_process ("object");
CREATE INDEX protected_process_by_unit ON protected_process ("unit");
CREATE TABLE external_audit (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "body" TEXT,
  "auditor" TEXT,
  "decided" TEXT,
  "conclusion" TEXT,
  "dnr" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX external_audit_by_title ON external_audit ("sortKey", id);
CREATE TABLE audit_addressee (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "audit" TEXT NOT NULL REFERENCES external_audit(id),
  "board" TEXT,
  "firstDue" TEXT,
  "firstSent" TEXT,
  "followUpDue" TEXT,
  "followUpSent" TEXT,
  "dnr" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX audit_addressee_by_title ON audit_addressee ("sortKey", id);
CREATE INDEX audit_addressee_by_audit ON audit_addressee ("audit");
CREATE TABLE audit_recommendation (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "audit" TEXT NOT NULL REFERENCES external_audit(id),
  "no" TEXT NOT NULL,
  "area" TEXT,
  "assessment" TEXT,
  "title" TEXT NOT NULL,
  "stance" TEXT CHECK ("stance" IN ('accepted', 'partly', 'rejected', 'awaits_other')),
  "dependsOn" TEXT,
  "interimMeasure" TEXT,
  "plannedMeasure" TEXT,
  "expectedEffect" TEXT,
  "due" TEXT,
  "measuresTaken" TEXT,
  "period" TEXT,
  "effect" TEXT,
  "owner" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "status" TEXT NOT NULL CHECK ("status" IN ('open', 'ongoing', 'done', 'closed')),
  "nis2Area" INTEGER,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX audit_recommendation_by_title ON audit_recommendation ("sortKey", id);
CREATE INDEX audit_recommendation_by_audit ON audit_recommendation ("audit");
CREATE INDEX audit_recommendation_by_unit ON audit_recommendation ("unit");
CREATE TABLE objective (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "measure" TEXT,
  "target" TEXT,
  "actual" TEXT,
  "year" INTEGER,
  "status" TEXT NOT NULL CHECK ("status" IN ('on_track', 'at_risk', 'missed', 'met')),
  "owner" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX objective_by_title ON objective ("sortKey", id);
CREATE TABLE plan_item (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "no" INTEGER,
  "title" TEXT NOT NULL,
  "area" TEXT,
  "nis2" INTEGER NOT NULL CHECK ("nis2" IN (0, 1)),
  "nis2Area" INTEGER,
  "recurring" INTEGER NOT NULL CHECK ("recurring" IN (0, 1)),
  "owner" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'in_progress', 'done', 'cancelled')),
  "priority" TEXT CHECK ("priority" IN ('low', 'medium', 'high')),
  "carriedFrom" TEXT REFERENCES plan_item(id),
  "objective" TEXT REFERENCES objective(id),
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX plan_item_by_title ON plan_item ("sortKey", id);
CREATE INDEX plan_item_by_unit ON plan_item ("unit");
CREATE INDEX plan_item_by_carriedFrom ON plan_item ("carriedFrom");
CREATE INDEX plan_item_by_objective ON plan_item ("objective");
CREATE TABLE role_duty (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "year" INTEGER,
  "order" INTEGER
) STRICT;
CREATE INDEX role_duty_by_title ON role_duty ("sortKey", id);
CREATE TABLE initiative (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "area" TEXT,
  "title" TEXT NOT NULL,
  "activities" TEXT,
  "goal" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'in_progress', 'done', 'cancelled')),
  "year" INTEGER,
  "owner" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX initiative_by_title ON initiative ("sortKey", id);
CREATE TABLE interested_party (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT CHECK ("kind" IN ('governance', 'employees', 'public', 'customers', 'suppliers', 'authority', 'partners', 'other')),
  "needs" TEXT,
  "feedback" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX interested_party_by_title ON interested_party ("sortKey", id);
CREATE TABLE governing_document (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "level" TEXT CHECK ("level" IN ('law', 'policy', 'guideline', 'application_instruction', 'local_instruction', 'routine', 'plan', 'form')),
  "decidedBy" TEXT,
  "decided" TEXT,
  "version" TEXT,
  "responsible" TEXT,
  "intervalMonths" INTEGER,
  "nextReview" TEXT,
  "sections" TEXT,
  "published" TEXT,
  "presented" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'valid', 'revising', 'repealed')),
  "comment" TEXT,
  "dueDate" TEXT
) STRICT;
CREATE INDEX governing_document_by_title ON governing_document ("sortKey", id);
CREATE TABLE working_method (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "order" INTEGER,
  "description" TEXT,
  "retired" INTEGER NOT NULL CHECK ("retired" IN (0, 1))
) STRICT;
CREATE INDEX working_method_by_title ON working_method ("sortKey", id);
CREATE TABLE ikp_control (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER,
  "method" TEXT,
  "moment" TEXT NOT NULL,
  "risk" TEXT,
  "how" TEXT,
  "frequency" INTEGER,
  "responsible" TEXT,
  "reportedTo" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "periods" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX ikp_control_by_title ON ikp_control ("sortKey", id);
CREATE INDEX ikp_control_by_unit ON ikp_control ("unit");
CREATE TABLE control_result (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "control" TEXT NOT NULL REFERENCES ikp_control(id),
  "period" TEXT NOT NULL CHECK ("period" IN ('T1', 'T2', 'YEAR')),
  "date" TEXT,
  "share" REAL,
  "result" TEXT NOT NULL CHECK ("result" IN ('ok', 'minor_deviation', 'major_deviation', 'not_done')),
  "text" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX control_result_by_title ON control_result ("sortKey", id);
CREATE INDEX control_result_by_control ON control_result ("control");
CREATE TABLE nis2_area (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "year" INTEGER,
  "no" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "prioritised" INTEGER NOT NULL CHECK ("prioritised" IN (0, 1)),
  "motive" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('not_started', 'started', 'partly', 'implemented', 'followed_up')),
  "maturity" INTEGER,
  "owner" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX nis2_area_by_title ON nis2_area ("sortKey", id);
CREATE TABLE procurement_case (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT CHECK ("kind" IN ('central', 'local')),
  "phase" TEXT CHECK ("phase" IN ('need', 'tender', 'award', 'contract', 'management')),
  "unit" TEXT REFERENCES org_unit(id),
  "owner" TEXT,
  "dnr" TEXT,
  "start" TEXT,
  "classification" INTEGER NOT NULL CHECK ("classification" IN (0, 1)),
  "risk" INTEGER NOT NULL CHECK ("risk" IN (0, 1)),
  "threshold" INTEGER NOT NULL CHECK ("threshold" IN (0, 1)),
  "security" INTEGER NOT NULL CHECK ("security" IN (0, 1)),
  "supplier" TEXT REFERENCES supplier(id),
  "object" TEXT REFERENCES info_object(id),
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX procurement_case_by_title ON procurement_case ("sortKey", id);
CREATE INDEX procurement_case_by_unit ON procurement_case ("unit");
CREATE INDEX procurement_case_by_supplier ON procurement_case ("supplier");
CREATE INDEX procurement_case_by_object ON procurement_case ("object");
CREATE TABLE management_review (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "version" INTEGER,
  "asOf" TEXT,
  "meetingDate" TEXT,
  "participants" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'presented', 'adopted', 'attached_vp')),
  "adoptedDate" TEXT,
  "adoptedBy" TEXT,
  "dnr" TEXT,
  "infosecSufficient" TEXT CHECK ("infosecSufficient" IN ('yes', 'partly', 'no')),
  "infosecSufficientMotive" TEXT,
  "infosecEffect" TEXT CHECK ("infosecEffect" IN ('yes', 'partly', 'no')),
  "infosecEffectMotive" TEXT,
  "privacySufficient" TEXT CHECK ("privacySufficient" IN ('yes', 'partly', 'no')),
  "privacySufficientMotive" TEXT,
  "privacyEffect" TEXT CHECK ("privacyEffect" IN ('yes', 'partly', 'no')),
  "privacyEffectMotive" TEXT,
  "controlIncidents" TEXT CHECK ("controlIncidents" IN ('yes', 'partly', 'no')),
  "controlTraining" TEXT CHECK ("controlTraining" IN ('yes', 'partly', 'no')),
  "controlClassification" TEXT CHECK ("controlClassification" IN ('yes', 'partly', 'no')),
  "controlRecords" TEXT CHECK ("controlRecords" IN ('yes', 'partly', 'no')),
  "controlComment" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX management_review_by_title ON management_review ("sortKey", id);
-- What an adopted review was: per audience the document as data, what the screen shows, the figures and the Word file. Never changed.
CREATE TABLE review_snapshot (
  "reviewId" TEXT NOT NULL REFERENCES management_review(id),
  audience TEXT NOT NULL CHECK (audience IN ('internal', 'public')),
  "asOf" TEXT NOT NULL,
  "frozenAt" TEXT NOT NULL,
  document TEXT NOT NULL,
  screen TEXT NOT NULL,
  figures TEXT NOT NULL,
  docx BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY ("reviewId", audience)
) STRICT;
CREATE TRIGGER review_snapshot_no_update BEFORE UPDATE ON review_snapshot BEGIN SELECT RAISE(ABORT, 'an adopted review is never changed'); END;
CREATE TRIGGER review_snapshot_no_delete BEFORE DELETE ON review_snapshot BEGIN SELECT RAISE(ABORT, 'an adopted review is never changed'); END;
CREATE TABLE review_chapter (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "review" TEXT NOT NULL REFERENCES management_review(id),
  "key" TEXT NOT NULL,
  "heading" TEXT NOT NULL,
  "order" INTEGER,
  "include" INTEGER NOT NULL CHECK ("include" IN (0, 1)),
  "text" TEXT,
  "figuresSeen" TEXT
) STRICT;
CREATE INDEX review_chapter_by_title ON review_chapter ("sortKey", id);
CREATE INDEX review_chapter_by_review ON review_chapter ("review");
CREATE TABLE decision (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "outcome" TEXT,
  "owner" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "due" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'in_progress', 'done', 'cancelled')),
  "done" TEXT,
  "decidedBy" TEXT,
  "date" TEXT,
  "forum" TEXT,
  "paragraph" TEXT,
  "dnr" TEXT,
  "review" TEXT REFERENCES management_review(id),
  "year" INTEGER,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX decision_by_title ON decision ("sortKey", id);
CREATE INDEX decision_by_unit ON decision ("unit");
CREATE INDEX decision_by_review ON decision ("review");
CREATE TABLE board_report (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT,
  "year" INTEGER NOT NULL,
  "quarter" TEXT NOT NULL CHECK ("quarter" IN ('Q1', 'Q2', 'Q3', 'Q4')),
  "meetingDate" TEXT,
  "form" TEXT CHECK ("form" IN ('written', 'oral', 'both')),
  "asOf" TEXT,
  "dnr" TEXT,
  "text" TEXT
) STRICT;
CREATE INDEX board_report_by_title ON board_report ("sortKey", id);
CREATE TABLE rsa_cycle (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT,
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'ongoing', 'done')),
  "responsible" TEXT,
  "comment" TEXT
) STRICT;
CREATE INDEX rsa_cycle_by_title ON rsa_cycle ("sortKey", id);
CREATE TABLE rsa_item (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "cycle" TEXT NOT NULL REFERENCES rsa_cycle(id),
  "process" TEXT NOT NULL,
  "threat" TEXT,
  "dependency" TEXT,
  "vulnerability" TEXT,
  "control" TEXT CHECK ("control" IN ('full', 'partial', 'none')),
  "risk" TEXT REFERENCES risk(id),
  "unit" TEXT REFERENCES org_unit(id),
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX rsa_item_by_title ON rsa_item ("sortKey", id);
CREATE INDEX rsa_item_by_cycle ON rsa_item ("cycle");
CREATE INDEX rsa_item_by_risk ON rsa_item ("risk");
CREATE INDEX rsa_item_by_unit ON rsa_item ("unit");
CREATE TABLE sector_role (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "sector" TEXT NOT NULL,
  "role" TEXT NOT NULL CHECK ("role" IN ('lead', 'participant')),
  "unit" TEXT REFERENCES org_unit(id),
  "note" TEXT
) STRICT;
CREATE INDEX sector_role_by_title ON sector_role ("sortKey", id);
CREATE INDEX sector_role_by_unit ON sector_role ("unit");
CREATE TABLE role_holder (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "unit" TEXT REFERENCES org_unit(id),
  "name" TEXT,
  "note" TEXT
) STRICT;
CREATE INDEX role_holder_by_title ON role_holder ("sortKey", id);
CREATE INDEX role_holder_by_unit ON role_holder ("unit");
CREATE TABLE evidence (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "place" TEXT,
  "dnr" TEXT,
  "date" TEXT,
  "note" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX evidence_by_title ON evidence ("sortKey", id);
CREATE TABLE crisis_contact (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "escalationOrder" INTEGER,
  "role" TEXT NOT NULL,
  "function" TEXT,
  "organisation" TEXT,
  "channel" TEXT,
  "audience" TEXT,
  "step" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX crisis_contact_by_title ON crisis_contact ("sortKey", id);
CREATE TABLE action (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "createdAt" TEXT NOT NULL,
  "updatedAt" TEXT NOT NULL,
  "archivedAt" TEXT,
  "filler" INTEGER NOT NULL CHECK ("filler" IN (0, 1)),
  "sortKey" TEXT NOT NULL,
  "ref" TEXT,
  "title" TEXT NOT NULL,
  "description" TEXT,
  "unit" TEXT REFERENCES org_unit(id),
  "owner" TEXT,
  "start" TEXT,
  "due" TEXT,
  "originalDue" TEXT,
  "dueMoves" INTEGER,
  "status" TEXT NOT NULL CHECK ("status" IN ('planned', 'in_progress', 'done', 'cancelled')),
  "done" TEXT,
  "priority" TEXT CHECK ("priority" IN ('low', 'medium', 'high')),
  "expectedEffect" TEXT,
  "actualEffect" TEXT,
  "nis2Area" INTEGER,
  "progress" TEXT,
  "comment" TEXT,
  "secrecy" TEXT CHECK ("secrecy" IN ('open', 'internal', 'secret')),
  "secrecyBasis" TEXT
) STRICT;
CREATE INDEX action_by_title ON action ("sortKey", id);
CREATE INDEX action_by_unit ON action ("unit");
-- Each index serves a named question; a test holds the query plans.
CREATE INDEX risk_by_level ON risk ("levelRank", id) WHERE "archivedAt" IS NULL;
CREATE INDEX risk_by_cell ON risk (model, status, "L", "C") WHERE "archivedAt" IS NULL;
CREATE INDEX risk_by_state ON risk (status, "needsTreatment", "lastAssessed", filler, "archivedAt") WHERE "archivedAt" IS NULL;
CREATE INDEX classification_by_version ON classification ("object", "decided" DESC, version DESC);
CREATE INDEX action_by_due ON action (status, "due") WHERE "archivedAt" IS NULL;
`;
