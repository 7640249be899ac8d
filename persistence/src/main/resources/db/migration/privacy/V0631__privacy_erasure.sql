-- Requests for erasure, and what granting one takes away. A request is seen by the portal (bit 0), by administrators (bit 3) and
-- by whoever made it; it names nobody, so that it can stay.

alter table account drop constraint account_status_check, add constraint account_status_check
    check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED'));
alter table account add constraint account_erased_is_empty
    check (status <> 'ERASED' or email is null and password_hash is null and username like 'daxoa.%');

create table erasure_request (
    id uuid primary key,
    account uuid not null references account,
    state text not null check (state in ('ASKED', 'ERASED', 'REFUSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    due_on date not null,
    withdrawn_at timestamptz,
    decided_account uuid references account,
    decided_by text,
    decided_at timestamptz,
    ground text check (ground in ('KEPT_BY_LAW', 'OPEN_CASE', 'NOT_THE_PERSON')),
    words text check (length(words) between 10 and 1000),
    version bigint not null,
    constraint erasure_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint erasure_decided check (num_nonnulls(decided_account, decided_by, decided_at)
        = case when state in ('ERASED', 'REFUSED') then 3 else 0 end),
    constraint erasure_refused_why check (num_nonnulls(ground, words) = case when state = 'REFUSED' then 2 else 0 end),
    constraint erasure_not_by_oneself check (decided_account <> account)
);
create unique index erasure_request_one_open on erasure_request (account) where state = 'ASKED';
create index erasure_request_newest on erasure_request (asked_at desc);
create index erasure_request_waits on erasure_request (due_on) where state = 'ASKED';

create function erasure_request_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state <> 'ASKED' or tg_op = 'UPDATE' and (old.state <> 'ASKED'
            or (new.account, new.asked_at, new.due_on) is distinct from (old.account, old.asked_at, old.due_on)) then
        raise exception 'request % stands', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger erasure_request_stands before insert or update on erasure_request
    for each row execute function erasure_request_stands();
revoke delete on erasure_request from portal_runtime;

create policy erasure_request_read on erasure_request for select
    using (((select app_reads()) & 9) <> 0 or account::text = (select app_actor()));
create policy erasure_request_add on erasure_request for insert with check (account::text = (select app_actor()));
create policy erasure_request_change on erasure_request for update
    using (((select app_writes()) & 9) <> 0 or account::text = (select app_actor()));
alter table erasure_request enable row level security, force row level security;

-- Rows about somebody who is forgotten; nobody but the function below has the right to delete them.
create policy notice_forget on notice for delete using (((select app_writes()) & 1) <> 0);
create policy outbox_mail_forget on outbox_mail for delete using (((select app_writes()) & 1) <> 0);
create policy account_post_forget on account_post for update using (((select app_writes()) & 1) <> 0);

-- Called in the transaction of the administrator who granted the request, who sees neither notices nor saved views: it takes the
-- portal's sight and the person's, and gives the caller's back. It does nothing for anybody who is not being erased.
create function privacy_erase_traces(person uuid, pseudonym text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    actor text := current_setting('app.actor', true);
begin
    if app_writes() & 9 = 0
        or not exists (select from erasure_request r where r.account = person and r.state = 'ERASED') then
        raise exception 'nobody erases %', person using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true), set_config('app.actor', person::text, true);
    delete from saved_view_default d where d.account = person;
    delete from saved_view v where v.account = person;
    delete from draft_input d where d.account = person;
    delete from notice n where n.recipient = person;
    delete from notice_choice c where c.account_id = person;
    delete from notice_reader r where r.account_id = person;
    delete from outbox_mail m where m.recipient = person;
    delete from recovery_code c where c.account_id = person;
    delete from second_factor f where f.account_id = person;
    delete from activation_link l where l.account_id = person;
    update account_post p set full_name = pseudonym, "position" = pseudonym where p.account_id = person;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true),
            set_config('app.actor', coalesce(actor, ''), true);
end $$;
revoke execute on function privacy_erase_traces(uuid, text) from public;
grant execute on function privacy_erase_traces(uuid, text) to portal_runtime;
