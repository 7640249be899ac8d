-- Evidence whose file was withdrawn shows nothing any more. What was decided keeps its evidence.
alter table commitment_evidence add column withdrawn boolean not null default false;
alter table commitment_evidence alter column withdrawn drop default;

create function commitment_evidence_withdrawn() returns trigger language plpgsql as $$
begin
    if old.withdrawn or not new.withdrawn
            or (old.report_id, old.position, old.file, old.kind, old.name, old.sha256)
               is distinct from (new.report_id, new.position, new.file, new.kind, new.name, new.sha256) then
        raise exception 'evidence % is only ever withdrawn', old.file using errcode = 'check_violation';
    end if;
    if exists (select from commitment_report r join commitment c on c.id = r.commitment_id
                where r.id = old.report_id and c.status in ('FULFILLED', 'PARTLY_FULFILLED', 'NOT_FULFILLED')) then
        raise exception 'the commitment of evidence % is decided', old.file using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger commitment_evidence_withdrawn before update on commitment_evidence
    for each row execute function commitment_evidence_withdrawn();

grant update (file, kind, name, sha256, withdrawn) on commitment_evidence to portal_runtime;
create policy commitment_evidence_change on commitment_evidence for update
    using (exists (select from commitment_report r join commitment c on c.id = r.commitment_id
                    where r.id = report_id
                      and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));
