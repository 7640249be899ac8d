-- Bodies outside the provincial administration see no province: they see the agreements that name them, and those
-- alone. Each agreement bears the list of such bodies beside its mask, each commitment a copy. A person of such a body
-- acts with no audience but the public's, and with app.organisation set; for everybody else it is not set, and then
-- the second half of each policy below is null, which lets nothing through.

create function app_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.organisation', true), '')::uuid;

alter table agreement add column insiders uuid[] not null default '{}';
comment on column agreement.insiders is 'Bodies outside the provincial administration that may see the row; kept by triggers, never by the application.';
alter table commitment add column insiders uuid[] not null default '{}';

-- Of a draft the lead's side, from NEGOTIATION on whoever is party, focal point, implementer or verifier. Takes the
-- portal's sight as agreement_audience does.
create function agreement_insiders(of_agreement uuid, status text) returns uuid[]
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    found uuid[];
begin
    perform set_config('app.reads', '1', true);
    select coalesce(array_agg(distinct o.id), '{}') into found
      from organisation o
     where o.kind in ('COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK')
       and o.id in (
            select unnest(array[p.organisation, p.focal_point]) from agreement_party p
             where p.agreement_id = of_agreement and (status <> 'DRAFT' or p.position = 0)
            union all
            select unnest(array[c.implementer, c.verifier]) from agreement_commitment c
             where c.agreement_id = of_agreement and status <> 'DRAFT');
    perform set_config('app.reads', coalesce(reads, ''), true);
    return found;
end $$;

create function agreement_set_insiders() returns trigger language plpgsql as $$
begin
    -- The parties come after their agreement; until then it is the writer's.
    new.insiders := case when tg_op = 'INSERT' then array_remove(array[app_organisation()], null)
                         else agreement_insiders(new.id, new.status) end;
    return new;
end $$;
create trigger agreement_set_insiders before insert or update on agreement
    for each row execute function agreement_set_insiders();

-- Whoever comes to be named or is named no more.
create function agreement_named_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    becomes jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    if exists (select from organisation o
                where o.kind in ('COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK')
                  and o.id::text in (was ->> 'organisation', was ->> 'focal_point', was ->> 'implementer', was ->> 'verifier',
                                     becomes ->> 'organisation', becomes ->> 'focal_point', becomes ->> 'implementer',
                                     becomes ->> 'verifier')) then
        update agreement set audience = 0 where id = coalesce(new.agreement_id, old.agreement_id);
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger agreement_named_changed after insert or delete or update of organisation, focal_point on agreement_party
    for each row execute function agreement_named_changed();
create trigger agreement_named_changed after insert or delete or update of implementer, verifier on agreement_commitment
    for each row execute function agreement_named_changed();

create function commitment_set_insiders() returns trigger language plpgsql as $$
begin
    select insiders into new.insiders from agreement where id = new.agreement_id;
    return new;
end $$;
create trigger commitment_set_insiders before insert on commitment
    for each row execute function commitment_set_insiders();
create or replace function commitment_follow_agreement() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update commitment set audience = new.audience, insiders = new.insiders where agreement_id = new.id;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
drop trigger commitment_follow_agreement on agreement;
create trigger commitment_follow_agreement after update on agreement
    for each row when (old.audience is distinct from new.audience or old.insiders is distinct from new.insiders)
    execute function commitment_follow_agreement();

do $$
declare
    own constant text := '(select app_organisation()) = any (insiders)';
    may_change constant text := 'exists (select from agreement a where a.id = %I and ((a.audience & (select app_writes())) <> 0
                                     or (select app_organisation()) = any (a.insiders)))';
    tab text;
begin
    foreach tab in array array['agreement', 'commitment'] loop
        execute format('alter policy %I on %I using ((audience & (select app_reads())) <> 0 or %s)', tab || '_read', tab, own);
        execute format('alter policy %I on %I with check ((audience & (select app_writes())) <> 0 or %s)', tab || '_add', tab, own);
        execute format('alter policy %I on %I using ((audience & (select app_writes())) <> 0 or %s)', tab || '_change', tab, own);
    end loop;
    foreach tab in array array['agreement_party', 'agreement_commitment', 'agreement_clause', 'agreement_concurrence',
                               'agreement_return_reason', 'agreement_signature', 'agreement_history'] loop
        execute format('alter policy %I on %I with check (' || may_change || ')', tab || '_add', tab, 'agreement_id');
        execute format('alter policy %I on %I using (' || may_change || ')', tab || '_change', tab, 'agreement_id');
        execute format('alter policy %I on %I using (' || may_change || ')', tab || '_remove', tab, 'agreement_id');
    end loop;
    execute format('alter policy filed_document_add on filed_document with check (' || may_change || ')', 'dossier');
end $$;

alter policy commitment_report_add on commitment_report
    with check (exists (select from commitment c where c.id = commitment_id
        and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));
alter policy commitment_evidence_add on commitment_evidence
    with check (exists (select from commitment_report r join commitment c on c.id = r.commitment_id where r.id = report_id
        and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));
alter policy commitment_history_add on commitment_history
    with check (exists (select from commitment c where c.id = commitment_id
        and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));
