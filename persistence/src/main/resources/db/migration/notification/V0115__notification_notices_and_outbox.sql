-- Notices and mails. A notice is seen by its recipient and by the portal itself (bit 0), by no administrator; the
-- outbox by the portal and by administrators (bit 3).

create table notice (
    id uuid primary key,
    recipient uuid not null references account,
    kind text not null check (kind in ('TURN', 'ANSWER', 'REMINDER', 'ESCALATION', 'ACCOUNT', 'SYSTEM')),
    message_key text not null,
    arguments text[] not null,
    address text not null check (address ~ '^/([^/\\]|$)'),
    subject_kind text not null,
    subject uuid not null,
    once_key text not null check (once_key <> ''),
    delivery text not null check (delivery in ('PORTAL', 'AT_ONCE', 'DAILY')),
    made_at timestamp with time zone not null,
    read_at timestamp with time zone,
    digested_at timestamp with time zone,
    constraint notice_once unique (recipient, once_key)
);
comment on column notice.once_key is 'The occasion: nobody is told of the same one twice.';
comment on column notice.delivery is 'What the recipient had chosen when it was made.';
create index notice_list on notice (recipient, (read_at is not null), made_at desc, id);
create index notice_new on notice (recipient) where read_at is null;
create index notice_for_digest on notice (recipient, made_at) where delivery = 'DAILY' and digested_at is null;

create table notice_choice (
    account_id uuid not null references account,
    kind text not null check (kind in ('TURN', 'ANSWER', 'REMINDER', 'SYSTEM')),
    delivery text not null check (delivery in ('PORTAL', 'AT_ONCE', 'DAILY')),
    primary key (account_id, kind)
);

create table notice_reader (
    account_id uuid primary key references account,
    language text not null check (language in ('VI', 'EN'))
);

create table outbox_mail (
    id uuid primary key,
    recipient uuid not null references account,
    once_key text not null check (once_key <> ''),
    subject text not null check (subject !~ '[\r\n]'),
    body text not null,
    secretive boolean not null,
    secret text,
    state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED')),
    attempts integer not null default 0 check (attempts >= 0),
    made_at timestamp with time zone not null,
    next_attempt timestamp with time zone not null,
    last_error text,
    sent_at timestamp with time zone,
    sent_to text,
    constraint outbox_mail_once unique (recipient, once_key),
    constraint outbox_mail_sent_known check ((state = 'SENT') = (sent_at is not null) and (state = 'SENT') = (sent_to is not null)),
    constraint outbox_mail_secret_forgotten check (secret is null or (secretive and state <> 'SENT'))
);
comment on column outbox_mail.secret is 'A one-time address, kept apart from the body and only until the mail is sent.';
create index outbox_mail_waiting on outbox_mail (next_attempt, made_at) where state = 'PENDING';
create index outbox_mail_list on outbox_mail (made_at desc, id);
create index outbox_mail_state on outbox_mail (state, made_at desc, id);

-- Called in the transaction of whoever made the change, who may see neither the recipients' notices nor how they
-- want to hear of them: it takes the portal's sight and gives the caller's back.
create function notice_post(recipients uuid[], of_kind text, usual text, free boolean, of_message text, with_arguments text[],
                            at_address text, about_kind text, about uuid, occasion text, at timestamp with time zone,
                            subject_vi text, body_vi text, subject_en text, body_en text) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    told integer;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    -- In order, so that two who tell the same people never wait for each other in a circle.
    with posted as (
        insert into notice (id, recipient, kind, message_key, arguments, address, subject_kind, subject, once_key, delivery, made_at)
        select gen_random_uuid(), each.account, of_kind, of_message, with_arguments, at_address, about_kind, about, occasion,
               coalesce(choice.delivery, usual), at
          from (select distinct unnest(recipients) as account) each
          left join notice_choice choice on choice.account_id = each.account and choice.kind = of_kind and free
         order by each.account
        on conflict on constraint notice_once do nothing
        returning recipient, delivery
    ), mailed as (
        insert into outbox_mail (id, recipient, once_key, subject, body, secretive, made_at, next_attempt)
        select gen_random_uuid(), posted.recipient, 'notice:' || occasion,
               case when reader.language = 'EN' then subject_en else subject_vi end,
               case when reader.language = 'EN' then body_en else body_vi end, false, at, at
          from posted left join notice_reader reader on reader.account_id = posted.recipient
         where posted.delivery = 'AT_ONCE'
        on conflict on constraint outbox_mail_once do nothing
    )
    select count(*) into told from posted;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return told;
end $$;

create policy notice_read on notice for select
    using (((select app_reads()) & 1) <> 0 or recipient::text = (select app_actor()));
create policy notice_add on notice for insert with check (((select app_writes()) & 1) <> 0);
create policy notice_change on notice for update
    using (((select app_writes()) & 1) <> 0 or recipient::text = (select app_actor()));
alter table notice enable row level security, force row level security;
-- What was told stays told.
revoke update, delete on notice from portal_runtime;
grant update (read_at, digested_at) on notice to portal_runtime;

create policy notice_choice_own on notice_choice
    using (((select app_reads()) & 1) <> 0 or account_id::text = (select app_actor()))
    with check (account_id::text = (select app_actor()));
alter table notice_choice enable row level security, force row level security;

create policy notice_reader_own on notice_reader
    using (((select app_reads()) & 1) <> 0 or account_id::text = (select app_actor()))
    with check (account_id::text = (select app_actor()));
alter table notice_reader enable row level security, force row level security;

create policy outbox_mail_read on outbox_mail for select using (((select app_reads()) & 9) <> 0);
create policy outbox_mail_add on outbox_mail for insert with check (((select app_writes()) & 9) <> 0);
create policy outbox_mail_change on outbox_mail for update using (((select app_writes()) & 9) <> 0);
alter table outbox_mail enable row level security, force row level security;
revoke update, delete on outbox_mail from portal_runtime;
grant update (state, attempts, next_attempt, last_error, sent_at, sent_to, secret) on outbox_mail to portal_runtime;
