-- What provinces are asked for, and the way of each figure from the province to the public. Turns are only ever added; the
-- head of a submission says where the newest led.

insert into indicator (code, theme, position, name, name_en, definition, definition_en, unit, unit_en, owner, owner_en,
                       frequency, calendar, merge_rule, weight) values
('hop-tac-xa-lien-ket-vung', 'COOPERATIVES', 42, 'Hợp tác xã tham gia liên kết vùng', 'Cooperatives that take part in linkage',
 'Số hợp tác xã của tỉnh đang thực hiện ít nhất một thỏa thuận, hợp đồng liên kết với bên ở tỉnh khác vào ngày cuối kỳ báo cáo; mỗi hợp tác xã đếm một lần.',
 'Cooperatives of the province that carry out at least one agreement or contract with a party of another province on the last day of the report period; each counts once.',
 'hợp tác xã', 'cooperatives', 'Ủy ban nhân dân tỉnh', 'People’s committee of the province', 'HALF_YEARLY', 'REPORTING', 'SUM', null),
('gia-tri-tieu-thu-lien-ket', 'COOPERATIVES', 43, 'Giá trị sản phẩm tiêu thụ qua liên kết vùng', 'Sales through regional linkage',
 'Giá trị hàng hóa của tỉnh được bên ở tỉnh khác mua theo thỏa thuận, hợp đồng liên kết và đã giao trong kỳ báo cáo, theo giá tại nơi giao.',
 'Value of goods of the province that parties of other provinces bought under agreements or contracts and that were delivered in the report period, at prices where delivered.',
 'tỷ đồng', 'billion đồng', 'Ủy ban nhân dân tỉnh', 'People’s committee of the province', 'HALF_YEARLY', 'REPORTING', 'SUM', null);

create table collection_rule (
    indicator text not null references indicator,
    every text not null check (every in ('QUARTER', 'HALF_YEAR', 'YEAR')),
    days_after integer not null check (days_after between 0 and 366),
    least numeric not null,
    most numeric check (most > least),
    decimals integer not null check (decimals between 0 and 6),
    primary key (indicator, every)
);
comment on table collection_rule is 'What every province of today owes: an indicator for each period of that length, by the calendar of the indicator.';
comment on column collection_rule.days_after is 'The last day, counted from the end of the period.';
comment on column collection_rule.most is 'Null where there is no upper bound.';

-- Reports are due on the 25th of the last month of the period, eleven days after it ended (Decree 09/2019/NĐ-CP, article 13).
-- The days for statistical periods are the portal's own.
insert into collection_rule (indicator, every, days_after, least, most, decimals) values
    ('dan-so-trung-binh', 'YEAR', 90, 0, null, 0),
    ('don-vi-hanh-chinh-cap-xa', 'YEAR', 90, 1, 1000, 0),
    ('grdp-gia-hien-hanh', 'YEAR', 90, 0, null, 2),
    ('toc-do-tang-grdp', 'HALF_YEAR', 25, -50, 100, 2),
    ('toc-do-tang-grdp', 'YEAR', 90, -50, 100, 2),
    ('tong-muc-ban-le', 'HALF_YEAR', 25, 0, null, 3),
    ('tong-muc-ban-le', 'YEAR', 90, 0, null, 3),
    ('ty-le-ho-ngheo', 'YEAR', 90, 0, 100, 2),
    ('so-ho-ngheo', 'YEAR', 90, 0, null, 0),
    ('ty-le-ho-can-ngheo', 'YEAR', 90, 0, 100, 2),
    ('so-ho-can-ngheo', 'YEAR', 90, 0, null, 0),
    ('tong-so-ho', 'YEAR', 90, 0, null, 0),
    ('hop-tac-xa-thanh-lap-moi', 'HALF_YEAR', 25, 0, null, 0),
    ('hop-tac-xa-thanh-lap-moi', 'YEAR', 90, 0, null, 0),
    ('san-pham-ocop', 'YEAR', 90, 0, null, 0),
    ('chu-the-ocop', 'YEAR', 90, 0, null, 0),
    ('hop-tac-xa-lien-ket-vung', 'HALF_YEAR', 11, 0, null, 0),
    ('gia-tri-tieu-thu-lien-ket', 'HALF_YEAR', 11, 0, null, 2);
revoke insert, update, delete on collection_rule from portal_runtime;

create table figure_submission (
    id uuid primary key,
    indicator text not null references indicator,
    unit_id text not null references administrative_unit check (unit_id ~ '^[0-9]{2}@'),
    period text not null,
    days daterange not null generated always as (period_days(period)) stored,
    state text not null check (state in ('ENTERED', 'APPROVED', 'LOCKED', 'REOPENED')),
    turns integer not null check (turns > 0),
    since timestamptz not null,
    body uuid not null references organisation,
    audience bigint not null,
    unique (unit_id, period, indicator)
);
comment on column figure_submission.turns is 'How many there are; the newest led to the state.';
comment on column figure_submission.body is 'The body that entered the newest value.';
comment on column figure_submission.audience is 'Kept by the trigger below.';
create index figure_submission_period on figure_submission (period);
create index figure_submission_waits on figure_submission (unit_id, state) where state <> 'LOCKED';

create table figure_turn (
    submission_id uuid not null references figure_submission,
    number integer not null check (number > 0),
    state text not null check (state in ('ENTERED', 'APPROVED', 'LOCKED', 'REOPENED')),
    value numeric check (abs(value) < 1000000000000000 and scale(value) <= 6),
    status text check (status in ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    document text check (length(document) between 1 and 400 and document is nfc normalized),
    page text check (length(page) between 1 and 60),
    note text check (length(note) between 1 and 1000 and note is nfc normalized),
    reason text check (length(reason) between 1 and 1000 and reason is nfc normalized),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    body uuid not null references organisation,
    at timestamptz not null,
    primary key (submission_id, number),
    constraint figure_turn_of_its_kind check (
        num_nonnulls(value, status, document) = case when state = 'ENTERED' then 3 else 0 end
        and (state = 'ENTERED' or num_nonnulls(page, note) = 0)
        and (state = 'REOPENED') = (reason is not null))
);
comment on table figure_turn is 'Only ever added to.';

-- As figure_audience for a province of today: the portal, the nation, the province and its region.
create function figure_submission_follows() returns trigger language plpgsql as $$
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
        if new.state <> 'ENTERED' or new.turns <> 1 then
            raise exception 'a submission begins with an entry' using errcode = 'check_violation';
        end if;
    elsif new.turns <> old.turns + 1 or (old.state, new.state) not in (('ENTERED', 'ENTERED'), ('ENTERED', 'APPROVED'),
            ('APPROVED', 'LOCKED'), ('APPROVED', 'REOPENED'), ('LOCKED', 'REOPENED'), ('REOPENED', 'ENTERED')) then
        raise exception 'no turn leads from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger figure_submission_follows before insert or update on figure_submission
    for each row execute function figure_submission_follows();

-- The turn is the one that its head has just counted, and nobody decides on what they entered or approved themselves.
create function figure_turn_follows() returns trigger language plpgsql as $$
declare
    head figure_submission;
begin
    select * into head from figure_submission where id = new.submission_id;
    if (head.turns, head.state) is distinct from (new.number, new.state) then
        raise exception 'turn % does not follow in submission %', new.number, new.submission_id
            using errcode = 'check_violation';
    end if;
    if new.state in ('APPROVED', 'LOCKED') and exists (
            select from figure_turn t
             where t.submission_id = new.submission_id and t.account = new.account and t.state in ('ENTERED', 'APPROVED')
               and t.number >= (select max(e.number) from figure_turn e
                                 where e.submission_id = new.submission_id and e.state = 'ENTERED')) then
        raise exception 'nobody decides on their own entry' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger figure_turn_follows before insert on figure_turn for each row execute function figure_turn_follows();

create trigger figure_turn_stands before update or delete on figure_turn
    for each row execute function figure_revision_stands();
create trigger figure_turn_no_truncate before truncate on figure_turn
    for each statement execute function figure_revision_stands();
alter table figure_turn enable always trigger figure_turn_stands, enable always trigger figure_turn_no_truncate;
revoke update, delete on figure_turn from portal_runtime;
revoke update, delete on figure_submission from portal_runtime;
grant update (state, turns, since, body) on figure_submission to portal_runtime;

-- Whoever looks on for the nation locks where a region has no coordinator.
create policy figure_submission_read on figure_submission for select using ((audience & (select app_reads())) <> 0);
create policy figure_submission_add on figure_submission for insert with check ((audience & (select app_writes())) <> 0);
create policy figure_submission_change on figure_submission for update
    using ((audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0);
alter table figure_submission enable row level security, force row level security;

create policy figure_turn_read on figure_turn for select
    using (exists (select from figure_submission s where s.id = submission_id));
create policy figure_turn_add on figure_turn for insert
    with check (exists (select from figure_submission s where s.id = submission_id
        and ((s.audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0)));
alter table figure_turn enable row level security, force row level security;
