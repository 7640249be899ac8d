-- The signed scan of a decision lies with its dossier: whoever sees the dossier reads it. Decisions entered before have none.

alter table ruling
    add column scan uuid references filed_document,
    add column scan_name text check (length(scan_name) between 1 and 200),
    add constraint ruling_scan_whole check ((scan is null) = (scan_name is null));
alter table certificate
    add column revocation_scan uuid references filed_document,
    add column revocation_scan_name text check (length(revocation_scan_name) between 1 and 200),
    add constraint certificate_revocation_scan_whole check ((revocation_scan is null) = (revocation_scan_name is null)
        and (revocation_scan is null or revoked_at is not null));

-- Whoever may decide, or revoke, files the paper of it.
create policy filed_document_of_ruling_add on filed_document for insert
    with check (exists (select from dossier d where d.id = filed_document.dossier
        and (d.state in ('SCORED', 'NOT_FIVE') and (d.audience & (select app_writes())) <> 0
            or d.state = 'FORWARDED' and ((select app_reads()) & 2) <> 0)));
create policy filed_document_of_revocation_add on filed_document for insert
    with check (exists (select from certificate c where c.dossier = filed_document.dossier and c.revoked_at is null
        and ((c.audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0)));

create function certificate_revocation_stands() returns trigger language plpgsql as $$
begin
    if old.revoked_at is not null
            and (new.revocation_number, new.revoked_on, new.revocation_signer, new.revocation_reason, new.revocation_scan)
            is distinct from (old.revocation_number, old.revoked_on, old.revocation_signer, old.revocation_reason,
                old.revocation_scan) then
        raise exception 'the revocation of certificate % stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger certificate_revocation_stands before update on certificate
    for each row execute function certificate_revocation_stands();
