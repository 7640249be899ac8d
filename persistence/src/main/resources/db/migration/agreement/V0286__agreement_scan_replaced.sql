-- Another scan takes the place of a mistaken one; nothing else of a recorded signature ever changes.
grant update (scan, scan_name, scan_sha256) on agreement_signature to portal_runtime;

-- At the end of the transaction nothing in force stands on a withdrawn file.
create function filed_document_not_stood_on() returns trigger language plpgsql as $$
begin
    if exists (select from agreement_signature s where s.scan = new.id)
            or exists (select from agreement a where a.id = new.dossier and new.id in (a.paper_scan, a.notice_document)) then
        raise exception 'something in force stands on file %', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger filed_document_not_stood_on after update on filed_document deferrable initially deferred
    for each row when (new.withdrawn_at is not null) execute function filed_document_not_stood_on();
create index agreement_signature_scan on agreement_signature (scan);
