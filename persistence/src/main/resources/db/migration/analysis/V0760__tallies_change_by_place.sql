-- How often the tallies of a province, and those of links (VN), have changed: whoever has read a province reads it again only when
-- something of that province has changed.
drop index tally_change_one_row;
alter table tally_change add column place text;
update tally_change set place = 'VN';
alter table tally_change add primary key (place);
insert into tally_change (place, n) select code, 1 from province;

drop function tally_changed();
create function tally_changed(variadic places text[]) returns void language sql as $$
    insert into tally_change as t (place, n)
    select distinct place, 1 from unnest(places) place where place is not null order by place
        on conflict (place) do update set n = t.n + 1
$$;

create or replace function commitment_tally_keep(which uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    now_province text;
    now_field text;
    now_facts commitment_fact[];
    was commitment_counted;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    select k.implementer_province, coalesce(a.field, ''), (select array_agg(f order by f) from commitment_facts(k) f)
      into now_province, now_field, now_facts
      from commitment k join agreement a on a.id = k.agreement_id where k.id = which;
    now_facts := coalesce(now_facts, '{}');
    select * into was from commitment_counted where commitment = which;
    if (was.province, was.field, was.facts) is distinct from (now_province, now_field, now_facts) then
        perform tally_alone(), tally_changed(now_province, was.province);
        perform commitment_tally_add(now_province, now_field, now_facts, was.province, was.field, coalesce(was.facts, '{}'));
        insert into commitment_counted values (which, now_province, now_field, now_facts)
            on conflict (commitment) do update set province = excluded.province, field = excluded.field, facts = excluded.facts;
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;

create or replace function linkage_tally_keep(which uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    now_field text;
    now_facts linkage_fact[];
    was agreement_counted;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    select coalesce(a.field, ''), (select array_agg(f order by f) from linkage_facts(a) f) into now_field, now_facts
      from agreement a where a.id = which;
    now_facts := coalesce(now_facts, '{}');
    select * into was from agreement_counted where agreement = which;
    if (was.field, was.facts) is distinct from (now_field, now_facts) then
        perform tally_alone(), tally_changed('VN');
        perform linkage_tally_add(now_field, now_facts, was.field, coalesce(was.facts, '{}'));
        insert into agreement_counted values (which, now_field, now_facts)
            on conflict (agreement) do update set field = excluded.field, facts = excluded.facts;
        if was.field is distinct from now_field then
            perform commitment_tally_keep(k.id) from commitment k where k.agreement_id = which;
        end if;
    end if;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;

create or replace function analysis_rebuild() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    lock table agreement, commitment, commitment_report, commitment_proposal in share row exclusive mode;
    perform tally_alone();
    update tally_change set n = n + 1;
    delete from commitment_tally;
    delete from linkage_tally;
    delete from commitment_counted;
    delete from agreement_counted;
    insert into commitment_counted
    select k.id, k.implementer_province, coalesce(a.field, ''), coalesce((select array_agg(f order by f) from commitment_facts(k) f), '{}')
      from commitment k join agreement a on a.id = k.agreement_id;
    insert into agreement_counted
    select a.id, coalesce(a.field, ''), coalesce((select array_agg(f order by f) from linkage_facts(a) f), '{}')
      from agreement a where a.in_force_on is not null;
    insert into commitment_tally (field, grain, day, measure, province, n, audience)
    select r.field, r.grain, r.day, r.measure, r.province, r.n, audience_of_places(r.province) from commitment_recount() r
     order by r.field, r.grain, r.measure, r.day, r.province;
    insert into linkage_tally (field, grain, measure, day, one, other, n, audience)
    select r.field, r.grain, r.measure, r.day, r.one, r.other, r.n, audience_of_places(r.one, r.other) from linkage_recount() r
     order by r.field, r.grain, r.measure, r.day, r.one, r.other;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
end $$;
