-- A file put in by mistake is withdrawn by whoever acts for the organisation that filed it. The row stays with who, when
-- and why; nobody is handed the bytes any more, and the sweep destroys them unless another row needs them.

alter table filed_document
    add column filed_by_body uuid references organisation,
    add column withdrawn_at timestamptz,
    add column withdrawn_by_account uuid references account,
    add column withdrawn_by text,
    add column withdrawn_by_body uuid references organisation,
    add column withdrawn_by_organisation text,
    add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 2000),
    add constraint filed_document_withdrawal_whole check (num_nonnulls(withdrawn_at, withdrawn_by_account, withdrawn_by,
        withdrawn_by_body, withdrawn_by_organisation, withdrawal_reason) in (0, 6)),
    add constraint filed_document_withdrawn_by_own check (filed_by_body is null or withdrawn_by_body = filed_by_body);

-- Where the person works today, when that is the name the file bears; else the post of that name they have left.
do $$
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update filed_document d set filed_by_body = o.id
      from account a join organisation o on o.id = a.organisation_id
     where a.id = d.filed_by_account and o.name = d.filed_by_organisation;
    update filed_document d
       set filed_by_body = (select p.organisation_id from account_post p
                             where p.account_id = d.filed_by_account and p.organisation_name = d.filed_by_organisation
                             order by p.last_day limit 1)
     where d.filed_by_body is null;
end $$;

create function filed_document_withdrawn_for_good() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'file % is withdrawn for good', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger filed_document_withdrawn_for_good before update on filed_document
    for each row execute function filed_document_withdrawn_for_good();

grant update (withdrawn_at, withdrawn_by_account, withdrawn_by, withdrawn_by_body, withdrawn_by_organisation,
              withdrawal_reason, version) on filed_document to portal_runtime;
create policy filed_document_withdraw on filed_document for update
    using (exists (select from agreement a where a.id = dossier
        and ((a.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (a.insiders))));

-- The sweep asks for what still stands.
drop index filed_document_sha256;
create index filed_document_sha256 on filed_document (sha256) where withdrawn_at is null;
