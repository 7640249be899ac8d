-- The regional coordinating council may end an agreement: the same early end as a party's notice announces, standing on
-- the number and day of the council's conclusion instead of a party.

alter table agreement
    add column conclusion_number text check (length(btrim(conclusion_number)) between 1 and 200),
    add column conclusion_on date,
    add constraint agreement_conclusion_whole check ((conclusion_number is null) = (conclusion_on is null)),
    add constraint agreement_early_end_by_one check (noticed = ((notice_party is null) <> (conclusion_number is null))),
    add constraint agreement_concluded_while_it_bound
        check (conclusion_number is null or status in ('IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED')),
    add constraint agreement_conclusion_names_its_day check (conclusion_number is null
        or (length(btrim(notice_reason)) > 0
            and conclusion_on <= (notice_at at time zone 'Asia/Ho_Chi_Minh')::date
            and terminates_on > (notice_at at time zone 'Asia/Ho_Chi_Minh')::date
            and terminates_on <= ends_on));
grant update (conclusion_number, conclusion_on) on agreement to portal_runtime;

-- Recorded and taken back by the region's own people, in force and before its day; never changed under way.
create function agreement_keep_conclusion() returns trigger language plpgsql as $$
declare
    regions constant bigint := ~((1::bigint << 38) - 1);
begin
    if new.conclusion_number is not distinct from old.conclusion_number then
        if (new.conclusion_on, new.terminates_on) is distinct from (old.conclusion_on, old.terminates_on) then
            raise exception 'the conclusion that ends agreement % stands', old.id using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if (old.audience & app_writes() & regions) = 0 then
        raise exception 'only the council of a region ends agreement %', old.id using errcode = 'insufficient_privilege';
    elsif old.status <> 'IN_FORCE' or new.status <> 'IN_FORCE' then
        raise exception 'agreement % is not in force', old.id using errcode = 'check_violation';
    elsif old.conclusion_number is not null and new.noticed then
        raise exception 'the conclusion that ends agreement % is taken back first', old.id using errcode = 'check_violation';
    elsif old.conclusion_number is not null
            and (new.changed_at at time zone 'Asia/Ho_Chi_Minh')::date >= old.terminates_on then
        raise exception 'the day on which agreement % ends has come', old.id using errcode = 'check_violation';
    elsif new.conclusion_number is not null and old.noticed and new.terminates_on > old.terminates_on then
        raise exception 'a party ends agreement % earlier', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_keep_conclusion before update on agreement for each row
    when (old.conclusion_number is not null or new.conclusion_number is not null)
    execute function agreement_keep_conclusion();
