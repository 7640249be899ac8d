-- Reports of fakes. One is seen by the portal (bit 0), the nation (bit 1) and the administration of the province that answers;
-- by no producer, and not by whoever sent it: the receipt tells them, through the portal.

create table counterfeit_report (
    id uuid primary key,
    receipt text not null unique check (receipt ~ '^[2-9A-HJ-NP-Z]{10}$'),
    state text not null check (state in ('REPORTED', 'TAKEN_UP', 'CONFIRMED', 'UNFOUNDED', 'UNDECIDABLE')),
    code text not null check (length(code) between 1 and 40),
    certificate uuid references certificate,
    product_name text,
    producer uuid references establishment,
    producer_name text,
    of_ministry boolean not null,
    province text not null references province,
    seen_in text not null references province,
    shop text not null check (length(shop) between 1 and 200),
    seen_on date not null,
    words text not null check (length(words) between 10 and 2000),
    photo text check (photo ~ '^[0-9a-f]{64}$'),
    photo_width integer check (photo_width > 0),
    photo_height integer check (photo_height > 0),
    reporter_name text check (length(reporter_name) between 1 and 120),
    reporter_phone text check (reporter_phone ~ '^\+[1-9][0-9]{6,14}$'),
    reporter_email text check (length(reporter_email) <= 254),
    consented_at timestamptz,
    reported_at timestamptz not null,
    due_on date not null,
    taken_by text,
    taken_at timestamptz,
    reason text check (length(reason) between 1 and 2000),
    handed_to text check (length(handed_to) between 1 and 200),
    answered_account uuid references account,
    answered_by text,
    answered_organisation text,
    answered_at timestamptz,
    forgotten_at timestamptz,
    audience bigint not null,
    version bigint not null,
    constraint counterfeit_label_whole check (num_nonnulls(certificate, product_name, producer, producer_name) in (0, 4)),
    constraint counterfeit_ministry_knows_it check (certificate is not null or not of_ministry),
    constraint counterfeit_photo_whole check (num_nonnulls(photo, photo_width, photo_height) in (0, 3)),
    constraint counterfeit_contact_agreed check (consented_at is not null
        or num_nonnulls(reporter_name, reporter_phone, reporter_email) = 0),
    constraint counterfeit_taken_whole check (num_nonnulls(taken_by, taken_at) in (0, 2) and (state = 'REPORTED') = (taken_at is null)),
    constraint counterfeit_answer_whole check (num_nonnulls(reason, answered_account, answered_by, answered_organisation, answered_at)
        = case when state in ('REPORTED', 'TAKEN_UP') then 0 else 5 end),
    constraint counterfeit_forgotten check (forgotten_at is null
        or num_nonnulls(photo, reporter_name, reporter_phone, reporter_email) = 0)
);
comment on column counterfeit_report.province is 'Whose officials answer; of the ministry''s reports the one that looks on.';
comment on column counterfeit_report.audience is 'Kept by the trigger below, from the province.';
create index counterfeit_report_list on counterfeit_report (province, reported_at desc);
create index counterfeit_report_waits on counterfeit_report (due_on) where state in ('REPORTED', 'TAKEN_UP');
create index counterfeit_report_photo on counterfeit_report (photo) where photo is not null;
create index counterfeit_report_remembered on counterfeit_report (reported_at) where forgotten_at is null;

-- Which state may follow which; the same list as CounterfeitState.mayBecome, compared by a test.
create table counterfeit_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into counterfeit_transition values
    ('REPORTED', 'TAKEN_UP'),
    ('TAKEN_UP', 'CONFIRMED'),
    ('TAKEN_UP', 'UNFOUNDED'),
    ('TAKEN_UP', 'UNDECIDABLE');
revoke insert, update, delete on counterfeit_transition from portal_runtime;

-- What was reported stands, what was found too; contact and photo can go, and never come back.
create function counterfeit_report_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'REPORTED' then
            raise exception 'a report begins as reported, not as %', new.state using errcode = 'check_violation';
        end if;
    else
        if new.state <> old.state
            and not exists (select from counterfeit_transition t where t.from_state = old.state and t.to_state = new.state) then
            raise exception 'report % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
        end if;
        if (new.receipt, new.code, new.certificate, new.product_name, new.producer, new.producer_name, new.of_ministry,
                new.province, new.seen_in, new.shop, new.seen_on, new.words, new.reported_at, new.due_on)
            is distinct from (old.receipt, old.code, old.certificate, old.product_name, old.producer, old.producer_name,
                old.of_ministry, old.province, old.seen_in, old.shop, old.seen_on, old.words, old.reported_at, old.due_on)
            or old.answered_at is not null and (new.reason, new.handed_to, new.answered_by, new.answered_at)
                is distinct from (old.reason, old.handed_to, old.answered_by, old.answered_at)
            or num_nonnulls(new.photo, new.reporter_name, new.reporter_phone, new.reporter_email) > 0
                and (new.photo, new.reporter_name, new.reporter_phone, new.reporter_email)
                is distinct from (old.photo, old.reporter_name, old.reporter_phone, old.reporter_email) then
            raise exception 'report % stands', old.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;
create trigger counterfeit_report_stands before insert or update on counterfeit_report
    for each row execute function counterfeit_report_stands();
revoke delete on counterfeit_report from portal_runtime;

create policy counterfeit_report_read on counterfeit_report for select using ((audience & (select app_reads())) <> 0);
create policy counterfeit_report_add on counterfeit_report for insert with check (((select app_writes()) & 1) <> 0);
create policy counterfeit_report_change on counterfeit_report for update
    using (((select app_writes()) & 1) <> 0
        or case when of_ministry then ((select app_reads()) & 2) <> 0 else (audience & (select app_writes())) <> 0 end);
alter table counterfeit_report enable row level security, force row level security;
