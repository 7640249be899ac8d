-- More words of a signed text may be corrected: who answers for a commitment, what its milestones say, which things are
-- pledged and what for. Nothing else changes of the rule: no approved word changes but by a countersigned correction that
-- says just that. A milestone is one line of several, so a correction also says which part of its place it means.

alter table agreement_correction
    add column part integer not null default 0 check (part >= 0),
    drop constraint agreement_correction_field_check,
    add constraint agreement_correction_field_check check (field in (
        'TITLE', 'PURPOSE', 'BENEFIT', 'CONTACT_NAME', 'COMMITMENT', 'CONDITION', 'REMEDY', 'LEADER_NAME', 'LEADER_POSITION',
        'MILESTONE', 'PLEDGED_THING', 'PLEDGE_PURPOSE', 'CLAUSE_HEADING', 'CLAUSE_BODY')),
    add constraint agreement_correction_part_of_milestone check (part = 0 or field = 'MILESTONE');
comment on column agreement_correction.part is 'From 0, of the milestone within its commitment; 0 everywhere else.';
drop index agreement_correction_one_open;
create unique index agreement_correction_one_open on agreement_correction (agreement_id, field, position, part)
    where status = 'PROPOSED';

create function agreement_correction_part_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what correction % proposes stands', old.id using errcode = 'check_violation';
end $$;
create trigger agreement_correction_part_stands before update on agreement_correction
    for each row when (old.part is distinct from new.part) execute function agreement_correction_part_stands();

-- The approved words that a countersigned correction replaces just so.
create function agreement_correction_says(of_agreement uuid, of_field text, place integer, of_part integer, was text, becomes text)
    returns boolean language sql stable
    return exists (select from agreement_correction c
                    where c.agreement_id = of_agreement and c.field = of_field and c.position = place and c.part = of_part
                      and c.status = 'COUNTERSIGNED' and c.old_words = was and c.new_words = becomes);

-- Milestones are lines day|value|words: of each only the words may change, and only by a correction.
create function agreement_milestones_stand() returns trigger language plpgsql as $$
declare
    before text[] := string_to_array(old.milestones, e'\n');
    after text[] := string_to_array(new.milestones, e'\n');
    stated constant text := '^[^|]*\|[^|]*\|';
begin
    if not exists (select from agreement a where a.id = new.agreement_id
                      and a.status in ('APPROVED', 'SIGNED', 'IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED')) then
        return null;
    end if;
    if cardinality(before) <> cardinality(after) or exists (
            select from unnest(before, after) with ordinality as line(was, becomes, number)
             where was <> becomes
               and (substring(was from stated) <> substring(becomes from stated)
                    or not agreement_correction_says(new.agreement_id, 'MILESTONE', new.position, number::integer - 1,
                               regexp_replace(was, stated, ''), regexp_replace(becomes, stated, '')))) then
        raise exception 'the approved words of agreement % stand: MILESTONE', new.agreement_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger milestones_stands after update of milestones on agreement_commitment
    for each row when (old.milestones is distinct from new.milestones) execute function agreement_milestones_stand();

do $$
declare
    place text[];
begin
    foreach place slice 1 in array array[
            ['agreement_commitment', 'leader_name', 'LEADER_NAME'], ['agreement_commitment', 'leader_position', 'LEADER_POSITION'],
            ['agreement_pledge', 'what', 'PLEDGED_THING'], ['agreement_pledge', 'purpose', 'PLEDGE_PURPOSE']] loop
        execute format('create trigger %I after update of %I on %I for each row when (old.%2$I is distinct from new.%2$I)
                        execute function agreement_words_stand(%4$L, %2$L)',
                       place[2] || '_stands', place[2], place[1], place[3]);
    end loop;
end $$;

-- A ledger says of its pledge what the text says, so it follows a correction and nothing else.
grant update (what, purpose) on pledge_ledger to portal_runtime;
create function pledge_ledger_words_stand() returns trigger language plpgsql as $$
begin
    if (old.what is distinct from new.what
            and not agreement_correction_says(new.agreement_id, 'PLEDGED_THING', new.position, 0, old.what, new.what))
       or (old.purpose is distinct from new.purpose
            and not agreement_correction_says(new.agreement_id, 'PLEDGE_PURPOSE', new.position, 0, old.purpose, new.purpose)) then
        raise exception 'what was pledged in ledger % stands', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger pledge_ledger_words_stand after update of what, purpose on pledge_ledger
    for each row execute function pledge_ledger_words_stand();

-- Who answers for a commitment may have changed since the text was signed, and the application writes no name there: where
-- the commitment still names whom the text named, it follows the text.
create function commitment_leader_corrected() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update commitment c
       set leader_name = case when c.leader_name = old.leader_name then new.leader_name else c.leader_name end,
           leader_position = case when c.leader_position = old.leader_position then new.leader_position else c.leader_position end
     where c.agreement_id = new.agreement_id and c.position = new.position;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger commitment_leader_corrected after update of leader_name, leader_position on agreement_commitment
    for each row when ((old.leader_name, old.leader_position) is distinct from (new.leader_name, new.leader_position))
    execute function commitment_leader_corrected();
