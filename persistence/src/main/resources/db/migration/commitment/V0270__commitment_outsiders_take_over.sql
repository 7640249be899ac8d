-- A cooperative, a commune or another body outside the provincial administration proposes and answers like everybody
-- else; and one that is asked to take a commitment over sees what it is asked about, and keeps seeing what it took over.

alter policy commitment_proposal_add on commitment_proposal
    with check (exists (select from commitment c where c.id = commitment_id
        and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));
alter policy commitment_proposal_change on commitment_proposal
    using (exists (select from commitment c where c.id = commitment_id
        and ((c.audience & (select app_writes())) <> 0 or (select app_organisation()) = any (c.insiders))));

create or replace function agreement_insiders(of_agreement uuid, status text) returns uuid[]
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
             where c.agreement_id = of_agreement and status <> 'DRAFT'
            union all
            select c.implementer from commitment c where c.agreement_id = of_agreement
            union all
            select p.acceptor from commitment_proposal p join commitment c on c.id = p.commitment_id
             where c.agreement_id = of_agreement and p.state in ('OPEN', 'ACCEPTED', 'REFUSED'));
    perform set_config('app.reads', coalesce(reads, ''), true);
    return found;
end $$;

-- Has the list of insiders made anew, as agreement_named_changed does. Whoever has answered keeps what was asked in sight;
-- whoever was not needed after all does not.
create function commitment_named_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    named text := coalesce(to_jsonb(new) ->> 'acceptor', to_jsonb(new) ->> 'implementer');
    of_commitment uuid := coalesce(to_jsonb(new) ->> 'commitment_id', to_jsonb(new) ->> 'id');
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    if exists (select from organisation o
                where o.kind in ('COMMUNE_COMMITTEE', 'COOPERATIVE', 'RETAILER', 'BANK') and o.id::text = named) then
        update agreement set audience = 0
         where id = (select c.agreement_id from commitment c where c.id = of_commitment);
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger commitment_named_changed after insert or update of state on commitment_proposal
    for each row execute function commitment_named_changed();
create trigger commitment_named_changed after insert on commitment
    for each row execute function commitment_named_changed();
