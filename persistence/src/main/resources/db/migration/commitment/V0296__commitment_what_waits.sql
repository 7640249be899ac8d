-- The lists of what waits for somebody read the most urgent first and stop; the numbers of a province are counted in
-- the index alone, row-level security with it.
create index commitment_to_report on commitment (implementer, due_on, changed_at)
    where status = 'ACTIVE' and claim_prepared_at is null;
create index commitment_to_confirm on commitment (verifier, answer_by, claimed_at) where status = 'CLAIMED';
create index commitment_of_province on commitment (implementer_province, status, due_on) include (audience, insiders);
create index agreement_open on agreement (changed_at)
    where status in ('DRAFT', 'NEGOTIATION', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'CONDITIONAL', 'APPROVED');
create index agreement_of_provinces on agreement using gin (party_provinces) where status = 'IN_FORCE';
create index commitment_unfinished on commitment (agreement_id) where status in ('WAITING', 'ACTIVE', 'CLAIMED');
