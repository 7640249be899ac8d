-- Leaders named in a record reply in their own words beside the province, within the same time. Whoever signs in writes nobody
-- else's words, and none once the record has gone on.

alter table reliability_record
    drop constraint reliability_record_disputed,
    drop constraint reliability_record_decided,
    add constraint reliability_record_decided check (num_nonnulls(decided_account, decided_by, decided_at) in (0, 3));

alter table reliability_item
    add column objection text check (length(objection) between 1 and 1000),
    drop constraint reliability_item_ruled,
    add constraint reliability_item_ruled check ((struck is null) = (ruling_reason is null) and (finding is null or struck is not null)
        and (struck is null or dispute is not null or objection is not null));
comment on column reliability_item.dispute is 'Of the province.';
comment on column reliability_item.objection is 'Of the leader who answers for it.';

create table reliability_leader_reply (
    id uuid primary key,
    record uuid not null references reliability_record,
    leader uuid not null references account,
    reply_account uuid not null references account,
    reply_person text not null,
    reply_text text not null check (length(reply_text) between 1 and 4000),
    replied_at timestamptz not null,
    constraint reliability_leader_reply_once unique (record, leader)
);
comment on column reliability_leader_reply.leader is 'Whose words these are; a deputy may have sent them.';
revoke update, delete on reliability_leader_reply from portal_runtime;

create function reliability_leader_reply_fits() returns trigger language plpgsql as $$
begin
    if not exists (select from reliability_item i where i.record = new.record and i.leader_account = new.leader) then
        raise exception '% answers for nothing in record %', new.leader, new.record using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger reliability_leader_reply_fits before insert on reliability_leader_reply
    for each row execute function reliability_leader_reply_fits();

create policy reliability_leader_reply_read on reliability_leader_reply for select
    using (exists (select from reliability_record r where r.id = record));
create policy reliability_leader_reply_add on reliability_leader_reply for insert
    with check (((select app_writes()) & 1) <> 0
        or reply_account::text = (select app_actor()) and exists (select from reliability_record r
            where r.id = record and (audience_of_places(r.province) & (select app_writes())) <> 0));
alter table reliability_leader_reply enable row level security, force row level security;

create or replace function reliability_record_stands() returns trigger language plpgsql as $$
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
            or (old.state <> 'AWAITING_REPLY' or old.replied_at is not null)
            and (new.reply_account, new.reply_person, new.reply_text, new.replied_at)
            is distinct from (old.reply_account, old.reply_person, old.reply_text, old.replied_at)
            or old.state <> 'DISPUTED' and (new.counted, new.score, new.decided_account, new.decided_by, new.decided_at)
            is distinct from (old.counted, old.score, old.decided_account, old.decided_by, old.decided_at) then
            raise exception 'record % stands', old.id using errcode = 'check_violation';
        end if;
        if exists (select from reliability_leader_reply l where l.record = new.id
                and l.reply_account in (new.decided_account, new.published_account)) then
            raise exception 'who replied to record % neither decides on it nor publishes it', new.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := case when new.state = 'PUBLISHED' then audience_of_all_places() else audience_of_places(new.province) end;
    return new;
end $$;

create or replace function reliability_item_stands() returns trigger language plpgsql as $$
begin
    if (new.id, new.record, new.position, new.commitment, new.due_on, new.drawn, new.cause, new.extensions, new.returned, new.silent,
            new.leader_account, new.leader_name, new.leader_position)
        is distinct from (old.id, old.record, old.position, old.commitment, old.due_on, old.drawn, old.cause, old.extensions,
            old.returned, old.silent, old.leader_account, old.leader_name, old.leader_position)
        or old.dispute is not null and new.dispute is distinct from old.dispute
        or old.objection is not null and new.objection is distinct from old.objection
        or old.struck is not null and (new.finding, new.struck, new.ruling_reason)
            is distinct from (old.finding, old.struck, old.ruling_reason) then
        raise exception 'commitment % of record % stands', old.commitment, old.record using errcode = 'check_violation';
    end if;
    return new;
end $$;
