-- Who sees an agreement: a draft the lead's province; from NEGOTIATION on every party's province; from the first
-- submission on also the ministry and the regions of the parties. The party table is the truth, triggers keep the mask.

-- Run as the owner, who is bound by forced row-level security as well: it takes the portal's sight for the query
-- and gives the caller's back.
create function agreement_audience(of_agreement uuid, status text, submitted boolean) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    mask bigint;
begin
    perform set_config('app.reads', '1', true);
    select 1 | coalesce(bit_or(1::bigint << p.audience_bit), 0)
             | case when submitted then 2 | coalesce(bit_or(1::bigint << r.audience_bit), 0) else 0 end
      into mask
      from agreement_party ap join province p on p.code = ap.province join region r on r.code = p.region_code
     where ap.agreement_id = of_agreement and (status <> 'DRAFT' or ap.position = 0);
    perform set_config('app.reads', coalesce(reads, ''), true);
    return mask;
end $$;

create function agreement_set_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The parties come after their agreement; until then it is the writer's and the portal's.
        new.audience := 1 | app_writes();
    else
        new.audience := agreement_audience(new.id, new.status, new.submitted_by_account is not null);
    end if;
    return new;
end $$;
create trigger agreement_set_audience before insert or update on agreement
    for each row execute function agreement_set_audience();

create function agreement_party_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    -- Any update makes the trigger above work the mask out anew.
    update agreement set audience = 0 where id = coalesce(new.agreement_id, old.agreement_id);
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger agreement_party_changed after insert or delete or update of province, position on agreement_party
    for each row execute function agreement_party_changed();

-- The application writes every column but the mask.
do $$
begin
    execute (select 'revoke update on agreement from portal_runtime; grant update ('
                    || string_agg(quote_ident(column_name), ', ') || ') on agreement to portal_runtime'
               from information_schema.columns
              where table_schema = 'public' and table_name = 'agreement' and column_name not in ('id', 'audience'));
end $$;

create policy agreement_read on agreement for select using ((audience & (select app_reads())) <> 0);
create policy agreement_add on agreement for insert with check ((audience & (select app_writes())) <> 0);
create policy agreement_change on agreement for update using ((audience & (select app_writes())) <> 0);
alter table agreement enable row level security, force row level security;

-- Children are seen with their agreement and changed by whoever may change it.
do $$
declare
    child text;
begin
    foreach child in array array['agreement_party', 'agreement_commitment', 'agreement_clause', 'agreement_concurrence',
                                 'agreement_return_reason', 'agreement_signature', 'agreement_history'] loop
        execute format('create policy %1$I on %2$I for select using (exists
            (select from agreement a where a.id = agreement_id))', child || '_read', child);
        execute format('create policy %1$I on %2$I for insert with check (exists
            (select from agreement a where a.id = agreement_id and (a.audience & (select app_writes())) <> 0))',
            child || '_add', child);
        execute format('create policy %1$I on %2$I for update using (exists
            (select from agreement a where a.id = agreement_id and (a.audience & (select app_writes())) <> 0))',
            child || '_change', child);
        execute format('create policy %1$I on %2$I for delete using (exists
            (select from agreement a where a.id = agreement_id and (a.audience & (select app_writes())) <> 0))',
            child || '_remove', child);
        execute format('alter table %I enable row level security, force row level security', child);
    end loop;
end $$;

-- A filed document belongs to an agreement's dossier.
create policy filed_document_read on filed_document for select
    using (exists (select from agreement a where a.id = dossier));
create policy filed_document_add on filed_document for insert
    with check (exists (select from agreement a where a.id = dossier and (a.audience & (select app_writes())) <> 0));
