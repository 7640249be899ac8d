-- What a province and a second source say of one figure, why they differ, and which value stands. Turns are only ever added;
-- the head says where the newest led.

create table figure_reconciliation (
    id uuid primary key,
    indicator text not null references indicator,
    unit_id text not null references administrative_unit check (unit_id ~ '^[0-9]{2}@'),
    period text not null,
    days daterange not null generated always as (period_days(period)) stored,
    state text not null check (state in ('WAITING', 'OPEN', 'AGREED', 'DECIDED')),
    explained boolean not null,
    turns integer not null check (turns > 0),
    since timestamptz not null,
    audience bigint not null,
    unique (unit_id, period, indicator)
);
comment on column figure_reconciliation.explained is 'Whether the province has explained the difference of the two values that stand there now.';
comment on column figure_reconciliation.turns is 'How many there are; the newest led to the state.';
comment on column figure_reconciliation.audience is 'Kept by the trigger below.';
create index figure_reconciliation_open on figure_reconciliation (unit_id) where state = 'OPEN';

create table figure_reconciliation_turn (
    reconciliation_id uuid not null references figure_reconciliation,
    number integer not null check (number > 0),
    deed text not null check (deed in ('STATED', 'COMPARED', 'EXPLAINED', 'DECIDED')),
    state text not null check (state in ('WAITING', 'OPEN', 'AGREED', 'DECIDED')),
    value numeric check (abs(value) < 1000000000000000 and scale(value) <= 6),
    status text check (status in ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    document text check (length(document) between 1 and 400 and document is nfc normalized),
    page text check (length(page) between 1 and 60),
    note text check (length(note) between 1 and 1000 and note is nfc normalized),
    side text check (side in ('PROVINCE', 'SECOND')),
    reason text check (reason in ('SCOPE', 'TIME', 'FINALITY', 'DEFINITION', 'ROUNDING', 'PROVINCE_WRONG', 'SECOND_WRONG', 'OTHER')),
    verdict text check (verdict in ('PROVINCE', 'SECOND', 'BOTH')),
    words text check (length(words) between 1 and 400 and words is nfc normalized),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    body uuid not null references organisation,
    at timestamptz not null,
    primary key (reconciliation_id, number),
    constraint figure_reconciliation_turn_of_its_kind check (
        num_nonnulls(value, status, document) = case when deed in ('STATED', 'COMPARED') then 3 else 0 end
        and (value is not null or num_nonnulls(page, note) = 0)
        and num_nonnulls(reason, words) = case when deed in ('EXPLAINED', 'DECIDED') then 2 else 0 end
        and (deed = 'EXPLAINED') = (side is not null)
        and (deed = 'DECIDED') = (verdict is not null)
        and (deed = 'DECIDED') = (state = 'DECIDED'))
);
comment on table figure_reconciliation_turn is 'Only ever added to.';

-- As the submission of the same figure: the portal, the nation, the province and its region.
create function figure_reconciliation_follows() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        select 3 | (1::bigint << p.audience_bit) | (1::bigint << r.audience_bit) into new.audience
          from administrative_unit u
          join province p on p.code = u.code
          join region r on r.code = p.region_code
         where u.id = new.unit_id and u.valid_until is null;
        if new.audience is null then
            raise exception '% is no province of today', new.unit_id using errcode = 'check_violation';
        end if;
        if new.state <> 'WAITING' or new.turns <> 1 then
            raise exception 'a comparison begins with a second source' using errcode = 'check_violation';
        end if;
    elsif new.turns <> old.turns + 1 or new.state = 'DECIDED' and old.state <> 'OPEN' then
        raise exception 'no turn leads from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger figure_reconciliation_follows before insert or update on figure_reconciliation
    for each row execute function figure_reconciliation_follows();

-- The turn is the one that its head has just counted, and nobody decides about a value that they entered.
create function figure_reconciliation_turn_follows() returns trigger language plpgsql as $$
declare
    head figure_reconciliation;
begin
    select * into head from figure_reconciliation where id = new.reconciliation_id;
    if (head.turns, head.state) is distinct from (new.number, new.state) then
        raise exception 'turn % does not follow in comparison %', new.number, new.reconciliation_id
            using errcode = 'check_violation';
    end if;
    if new.deed = 'DECIDED' and exists (
            select from (select distinct on (t.deed) t.account from figure_reconciliation_turn t
                          where t.reconciliation_id = new.reconciliation_id and t.deed in ('STATED', 'COMPARED')
                          order by t.deed, t.number desc) said
             where said.account = new.account) then
        raise exception 'nobody decides about a value that they entered' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger figure_reconciliation_turn_follows before insert on figure_reconciliation_turn
    for each row execute function figure_reconciliation_turn_follows();

create trigger figure_reconciliation_turn_stands before update or delete on figure_reconciliation_turn
    for each row execute function figure_revision_stands();
create trigger figure_reconciliation_turn_no_truncate before truncate on figure_reconciliation_turn
    for each statement execute function figure_revision_stands();
alter table figure_reconciliation_turn enable always trigger figure_reconciliation_turn_stands,
    enable always trigger figure_reconciliation_turn_no_truncate;
revoke update, delete on figure_reconciliation_turn from portal_runtime;
revoke update, delete on figure_reconciliation from portal_runtime;
grant update (state, explained, turns, since) on figure_reconciliation to portal_runtime;

-- The portal, or whoever looks on for the nation, says what the second source says.
create policy figure_reconciliation_read on figure_reconciliation for select using ((audience & (select app_reads())) <> 0);
create policy figure_reconciliation_add on figure_reconciliation for insert with check (((select app_reads()) & 3) <> 0);
create policy figure_reconciliation_change on figure_reconciliation for update
    using ((audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0);
alter table figure_reconciliation enable row level security, force row level security;

create policy figure_reconciliation_turn_read on figure_reconciliation_turn for select
    using (exists (select from figure_reconciliation s where s.id = reconciliation_id));
create policy figure_reconciliation_turn_add on figure_reconciliation_turn for insert
    with check (exists (select from figure_reconciliation s where s.id = reconciliation_id
        and ((s.audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0)));
alter table figure_reconciliation_turn enable row level security, force row level security;

-- Beside the note on a value stands, once it is decided, what the other source says and why.
alter table figure_revision drop constraint figure_revision_note_check, drop constraint figure_revision_note_en_check;
alter table figure_revision add constraint figure_revision_note_check check (length(note) between 1 and 4000 and note is nfc normalized),
    add constraint figure_revision_note_en_check check (length(note_en) between 1 and 4000);
