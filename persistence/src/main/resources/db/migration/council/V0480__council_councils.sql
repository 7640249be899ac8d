-- The OCOP council of a dossier. Its office, the province's administration and the ministry see it, and whoever sits in it;
-- a member's sheet is that member's alone until the round is laid open.

alter table dossier drop constraint dossier_state_check;
alter table dossier add constraint dossier_state_check check (state in ('DRAFT', 'FILED', 'FORM_CHECK', 'RETURNED', 'RECHECK',
    'IN_COUNCIL', 'SCORED', 'RECOGNISED', 'NOT_RECOGNISED', 'FORWARDED', 'NOT_FIVE', 'TURNED_AWAY', 'WITHDRAWN'));
insert into dossier_transition values ('FORWARDED', 'NOT_FIVE'), ('NOT_FIVE', 'RECOGNISED');

create table council (
    id uuid primary key,
    dossier uuid not null unique references dossier,
    product_name text not null,
    province text not null references province,
    state text not null check (state in ('SCORING', 'LAID_OPEN', 'CONCLUDED')),
    round integer not null check (round >= 1),
    sheets integer not null,
    appointed_at timestamptz not null,
    mean numeric(5, 2) check (mean between 0 and 100),
    stars integer check (stars between 1 and 5),
    concluded_at timestamptz,
    audience bigint not null,
    insiders text[] not null default '{}',
    version bigint not null,
    constraint council_concluded check ((state = 'CONCLUDED') = (num_nonnulls(mean, stars, concluded_at) = 3)
        and num_nonnulls(mean, stars, concluded_at) in (0, 3))
);
comment on column council.insiders is 'The accounts of everybody who was appointed; kept by a trigger of council_member.';
comment on column council.sheets is 'Counts what was handed in, so that two who hand in at once meet in this row.';

create table council_member (
    id uuid primary key,
    council_id uuid not null references council,
    number integer not null check (number >= 1),
    account uuid not null references account,
    person text not null,
    position text not null,
    organisation uuid not null references organisation,
    organisation_name text not null,
    chair boolean not null,
    handed_in integer not null check (handed_in >= 0),
    recusal text check (length(recusal) between 1 and 4000),
    recused_at timestamptz,
    unique (council_id, account),
    unique (council_id, number),
    constraint council_member_left check ((recusal is null) = (recused_at is null))
);
create unique index council_member_one_chair on council_member (council_id) where chair and recused_at is null;
create index council_member_of_account on council_member (account);

create table council_discussion (
    id uuid primary key,
    council_id uuid not null references council,
    round integer not null,
    spread integer not null check (spread > 0),
    minutes text not null check (length(minutes) between 1 and 4000),
    account uuid not null references account,
    person text not null,
    at timestamptz not null,
    unique (council_id, round)
);

create table score_sheet (
    id uuid primary key,
    council uuid not null references council,
    account uuid not null references account,
    round integer not null check (round >= 1),
    chosen text not null check (chosen ~ '^([ABC][0-9a-z]*:[0-9]+( [ABC][0-9a-z]*:[0-9]+)*)?$'),
    conditions text not null check (conditions ~ '^([ABC][0-9a-z]*( [ABC][0-9a-z]*)*)?$'),
    remark text not null check (length(remark) <= 2000),
    total integer check (total between 0 and 100),
    handed_in_at timestamptz,
    version bigint not null,
    unique (council, account, round),
    foreign key (council, account) references council_member (council_id, account),
    constraint score_sheet_handed_in check ((total is null) = (handed_in_at is null))
);

-- Which state may follow which; the same list as CouncilState.after, compared by a test.
create table council_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into council_transition values ('SCORING', 'LAID_OPEN'), ('LAID_OPEN', 'SCORING'), ('LAID_OPEN', 'CONCLUDED');
revoke insert, update, delete on council_transition from portal_runtime;

create function council_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'SCORING' or new.round <> 1 then
            raise exception 'a council begins by scoring' using errcode = 'check_violation';
        end if;
    else
        if new.state <> old.state
            and not exists (select from council_transition t where t.from_state = old.state and t.to_state = new.state) then
            raise exception 'council % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
        end if;
        if (new.dossier, new.province) is distinct from (old.dossier, old.province) then
            raise exception 'what council % scores stands', old.id using errcode = 'check_violation';
        end if;
        if new.round <> old.round + (old.state = 'LAID_OPEN' and new.state = 'SCORING')::integer then
            raise exception 'council % has no such round', old.id using errcode = 'check_violation';
        end if;
        if old.state = 'CONCLUDED' and (new.mean, new.stars) is distinct from (old.mean, old.stars) then
            raise exception 'the score of council % stands', old.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;
create trigger council_keep_in_step before insert or update on council
    for each row execute function council_keep_in_step();

-- Nobody of the producer, and nobody who has worked on the dossier; and whoever is appointed is an insider.
create function council_member_without_interest() returns trigger language plpgsql as $$
begin
    if exists (select from council c join dossier d on d.id = c.dossier
                where c.id = new.council_id
                  and (d.producer = new.organisation
                       or exists (select from dossier_turn t where t.dossier_id = d.id and t.account = new.account))) then
        raise exception '% has an interest in what council % scores', new.account, new.council_id using errcode = 'check_violation';
    end if;
    update council set insiders = array_append(insiders, new.account::text) where id = new.council_id;
    return new;
end $$;
create trigger council_member_without_interest after insert on council_member
    for each row execute function council_member_without_interest();

create function score_sheet_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.handed_in_at is not null then
        raise exception 'sheet % was handed in', old.id using errcode = 'check_violation';
    end if;
    if not exists (select from council c where c.id = new.council and c.round = new.round) then
        raise exception 'council % does not score in round %', new.council, new.round using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger score_sheet_stands before insert or update on score_sheet
    for each row execute function score_sheet_stands();

revoke delete on council, council_member, score_sheet from portal_runtime;
revoke update, delete on council_discussion from portal_runtime;
revoke update on council_member from portal_runtime;
grant update (handed_in, recusal, recused_at) on council_member to portal_runtime;

create policy council_read on council for select
    using ((audience & (select app_reads())) <> 0 or (select app_actor()) = any (insiders));
create policy council_add on council for insert with check ((audience & (select app_writes())) <> 0);
create policy council_change on council for update
    using ((audience & (select app_writes())) <> 0 or (select app_actor()) = any (insiders));
alter table council enable row level security, force row level security;

create policy council_member_read on council_member for select
    using (exists (select from council c where c.id = council_id));
create policy council_member_add on council_member for insert
    with check (exists (select from council c where c.id = council_id and (c.audience & (select app_writes())) <> 0));
-- Each member answers for the own row.
create policy council_member_change on council_member for update
    using (account::text = (select app_actor()) or ((select app_writes()) & 1) <> 0);
alter table council_member enable row level security, force row level security;

create policy council_discussion_read on council_discussion for select
    using (exists (select from council c where c.id = council_id));
create policy council_discussion_add on council_discussion for insert
    with check (exists (select from council_member m where m.council_id = council_discussion.council_id and m.chair
        and m.recused_at is null and (m.account::text = (select app_actor()) or ((select app_writes()) & 1) <> 0)));
alter table council_discussion enable row level security, force row level security;

-- Blind: the own sheet, and those that were handed in once their round lies open; not even the portal itself sees more.
create policy score_sheet_read on score_sheet for select
    using (account::text = (select app_actor())
        or handed_in_at is not null and exists (select from council c where c.id = council
            and (c.round > score_sheet.round or c.round = score_sheet.round and c.state <> 'SCORING')));
create policy score_sheet_add on score_sheet for insert
    with check (account::text = (select app_actor())
        and exists (select from council c where c.id = council and c.state = 'SCORING' and c.round = score_sheet.round)
        and exists (select from council_member m where m.council_id = council and m.account = score_sheet.account
            and m.recused_at is null));
create policy score_sheet_change on score_sheet for update
    using (account::text = (select app_actor())
        and exists (select from council_member m where m.council_id = council and m.account = score_sheet.account
            and m.recused_at is null));
alter table score_sheet enable row level security, force row level security;

-- Whoever sits in the council sees its dossier with everything below it, and the chair lets it go on.
create policy dossier_council_read on dossier for select
    using (exists (select from council_member m join council c on c.id = m.council_id
        where c.dossier = dossier.id and m.account::text = (select app_actor()) and m.recused_at is null));
create policy dossier_council_change on dossier for update
    using (state = 'IN_COUNCIL' and exists (select from council_member m join council c on c.id = m.council_id
        where c.dossier = dossier.id and m.chair and m.account::text = (select app_actor()) and m.recused_at is null))
    with check (state = 'SCORED');
create policy dossier_turn_council_add on dossier_turn for insert
    with check (state = 'SCORED' and exists (select from council_member m join council c on c.id = m.council_id
        where c.dossier = dossier_id and m.chair and m.account::text = (select app_actor()) and m.recused_at is null));

-- The ministry changes what was sent to it, and nothing else.
create policy dossier_ministry_change on dossier for update
    using (state = 'FORWARDED' and ((select app_reads()) & 2) <> 0)
    with check (state in ('RECOGNISED', 'NOT_FIVE') and ((select app_reads()) & 2) <> 0);
create policy dossier_turn_ministry_add on dossier_turn for insert
    with check (state in ('RECOGNISED', 'NOT_FIVE') and ((select app_reads()) & 2) <> 0
        and exists (select from dossier d where d.id = dossier_id));
