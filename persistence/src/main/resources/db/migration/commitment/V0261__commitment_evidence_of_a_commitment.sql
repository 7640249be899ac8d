-- Evidence knows its commitment as well as its report: an agreement's page finds the few reports with evidence among
-- the many without. The database fills the column, nobody else.

alter table commitment_evidence add column commitment_id uuid references commitment;
alter table commitment_evidence no force row level security;
alter table commitment_report no force row level security;
update commitment_evidence e set commitment_id = r.commitment_id from commitment_report r where r.id = e.report_id;
alter table commitment_report force row level security;
alter table commitment_evidence force row level security;
alter table commitment_evidence alter column commitment_id set not null;
create index commitment_evidence_commitment on commitment_evidence (commitment_id);

create function commitment_evidence_set_commitment() returns trigger language plpgsql as $$
begin
    select r.commitment_id into new.commitment_id from commitment_report r where r.id = new.report_id;
    return new;
end $$;
create trigger commitment_evidence_set_commitment before insert on commitment_evidence
    for each row execute function commitment_evidence_set_commitment();
