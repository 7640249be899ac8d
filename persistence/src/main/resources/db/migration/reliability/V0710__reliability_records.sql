-- Records of how provinces kept their commitments. Until one is published only the province itself, its region, the nation and the
-- portal see it, then every province. What stands in it is frozen; words of commitments are read from these, by whoever may.

select set_config('app.reads', '1', true), set_config('app.writes', '1', true);

create table reliability_weights (
    valid_from date primary key,
    kept_in_time integer not null check (kept_in_time between 0 and 100),
    kept_late integer not null check (kept_late between 0 and kept_in_time),
    kept_in_part integer not null check (kept_in_part between 0 and kept_in_time),
    not_kept integer not null check (not_kept between 0 and kept_in_part),
    overdue integer not null check (overdue between 0 and not_kept),
    extension integer not null check (extension between 0 and 100),
    returned integer not null check (returned between 0 and 100),
    silent integer not null check (silent between 0 and 100),
    smallest integer not null check (smallest between 1 and 100)
);
comment on table reliability_weights is 'New weights are a new row with a later day; rows are never changed, so that old records stay explainable.';
insert into reliability_weights values ('2025-07-01', 100, 60, 40, 20, 0, 5, 5, 10, 5);
revoke insert, update, delete on reliability_weights from portal_runtime;

create table reliability_record (
    id uuid primary key,
    province text not null references province,
    period text not null check (period ~ '^20[0-9]{2}-q[1-4]$'),
    weights_from date not null references reliability_weights,
    state text not null check (state in ('AWAITING_REPLY', 'DISPUTED', 'READY', 'PUBLISHED')),
    counted integer not null check (counted >= 0),
    score numeric(4, 1) check (score between 0 and 100),
    drawn_by_account uuid not null references account,
    drawn_by text not null,
    drawn_at timestamptz not null,
    reply_by date not null,
    reply_account uuid references account,
    reply_person text,
    reply_text text check (length(reply_text) between 1 and 4000),
    replied_at timestamptz,
    decided_account uuid references account,
    decided_by text,
    decided_at timestamptz,
    published_account uuid references account,
    published_by text,
    published_at timestamptz,
    version bigint not null,
    audience bigint not null default 0,
    constraint reliability_record_once unique (province, period),
    constraint reliability_record_reply_whole check (num_nonnulls(reply_account, reply_person, reply_text, replied_at) in (0, 4)),
    constraint reliability_record_disputed check (state <> 'DISPUTED' or replied_at is not null),
    constraint reliability_record_decided check (num_nonnulls(decided_account, decided_by, decided_at) in (0, 3)
        and (decided_at is null or replied_at is not null)),
    constraint reliability_record_published check ((state = 'PUBLISHED') = (published_at is not null)
        and num_nonnulls(published_account, published_by, published_at) in (0, 3)),
    constraint reliability_record_other_eyes check (decided_account <> reply_account and published_account <> reply_account)
);
comment on column reliability_record.period is 'The last of its four quarters.';
comment on column reliability_record.audience is 'Kept by the trigger below.';
create index reliability_record_period on reliability_record (period, province);
create index reliability_record_waits on reliability_record (reply_by) where state = 'AWAITING_REPLY';
revoke delete on reliability_record from portal_runtime;

create table reliability_item (
    id uuid primary key,
    record uuid not null references reliability_record,
    position integer not null check (position >= 0),
    commitment uuid not null references commitment,
    due_on date not null,
    drawn text not null check (drawn in ('KEPT_IN_TIME', 'KEPT_LATE', 'KEPT_IN_PART', 'NOT_KEPT', 'OVERDUE', 'EXCUSED',
        'UNANSWERED', 'WAITING', 'NOT_DUE')),
    cause text check (cause in
        ('FORCE_MAJEURE', 'NO_FUNDING', 'COUNTERPART_DELAY', 'POLICY_CHANGE', 'MARKET_CHANGE', 'POOR_EXECUTION', 'OTHER')),
    extensions integer not null check (extensions >= 0),
    returned integer not null check (returned >= 0),
    silent boolean not null,
    leader_account uuid references account,
    leader_name text not null,
    leader_position text not null,
    dispute text check (length(dispute) between 1 and 1000),
    finding text check (finding in ('KEPT_IN_TIME', 'KEPT_LATE', 'KEPT_IN_PART', 'NOT_KEPT', 'EXCUSED') and finding <> drawn),
    struck boolean,
    ruling_reason text check (length(ruling_reason) between 1 and 1000),
    constraint reliability_item_once unique (record, commitment),
    constraint reliability_item_in_order unique (record, position),
    constraint reliability_item_ruled check ((struck is null) = (ruling_reason is null)
        and (finding is null or struck is not null) and (struck is null or dispute is not null))
);
create index reliability_item_commitment on reliability_item (commitment);
revoke delete on reliability_item from portal_runtime;

-- Everybody in the administration of a province or region; neither visitors nor bodies that see their own dossiers alone.
create function audience_of_all_places() returns bigint
    language sql stable parallel safe
    return 3 | (select bit_or(1::bigint << audience_bit) from province)
             | (select bit_or(1::bigint << audience_bit) from region);

-- The same as RecordState.mayBecome, compared by a test.
create function reliability_record_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'AWAITING_REPLY' then
            raise exception 'a record begins by waiting for a reply, not as %', new.state using errcode = 'check_violation';
        end if;
    else
        if old.state = 'PUBLISHED' or new.state <> old.state and (old.state, new.state) not in
                (('AWAITING_REPLY', 'DISPUTED'), ('AWAITING_REPLY', 'READY'), ('DISPUTED', 'READY'), ('READY', 'PUBLISHED')) then
            raise exception 'record % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
        end if;
        if (new.province, new.period, new.weights_from, new.drawn_by_account, new.drawn_by, new.drawn_at, new.reply_by)
            is distinct from (old.province, old.period, old.weights_from, old.drawn_by_account, old.drawn_by, old.drawn_at, old.reply_by)
            or old.state <> 'AWAITING_REPLY' and (new.reply_account, new.reply_person, new.reply_text, new.replied_at)
            is distinct from (old.reply_account, old.reply_person, old.reply_text, old.replied_at)
            or old.state <> 'DISPUTED' and (new.counted, new.score, new.decided_account, new.decided_by, new.decided_at)
            is distinct from (old.counted, old.score, old.decided_account, old.decided_by, old.decided_at) then
            raise exception 'record % stands', old.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := case when new.state = 'PUBLISHED' then audience_of_all_places() else audience_of_places(new.province) end;
    return new;
end $$;
create trigger reliability_record_stands before insert or update on reliability_record
    for each row execute function reliability_record_stands();

create function reliability_item_stands() returns trigger language plpgsql as $$
begin
    if (new.id, new.record, new.position, new.commitment, new.due_on, new.drawn, new.cause, new.extensions, new.returned, new.silent,
            new.leader_account, new.leader_name, new.leader_position)
        is distinct from (old.id, old.record, old.position, old.commitment, old.due_on, old.drawn, old.cause, old.extensions,
            old.returned, old.silent, old.leader_account, old.leader_name, old.leader_position)
        or old.dispute is not null and new.dispute is distinct from old.dispute
        or old.struck is not null and (new.finding, new.struck, new.ruling_reason)
            is distinct from (old.finding, old.struck, old.ruling_reason) then
        raise exception 'commitment % of record % stands', old.commitment, old.record using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger reliability_item_stands before update on reliability_item
    for each row execute function reliability_item_stands();

-- Regions, the nation and the portal draw up records; provinces never their own. The province itself, these and nobody else change one.
create policy reliability_record_read on reliability_record for select using ((audience & (select app_reads())) <> 0);
create policy reliability_record_add on reliability_record for insert
    with check ((audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0 or ((select app_reads()) & 2) <> 0);
create policy reliability_record_change on reliability_record for update
    using ((audience_of_places(province) & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0);
alter table reliability_record enable row level security, force row level security;

create policy reliability_item_read on reliability_item for select
    using (exists (select from reliability_record r where r.id = record));
create policy reliability_item_add on reliability_item for insert
    with check (exists (select from reliability_record r where r.id = record
        and ((r.audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0 or ((select app_reads()) & 2) <> 0)));
create policy reliability_item_change on reliability_item for update
    using (exists (select from reliability_record r where r.id = record
        and ((audience_of_places(r.province) & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0)));
alter table reliability_item enable row level security, force row level security;
