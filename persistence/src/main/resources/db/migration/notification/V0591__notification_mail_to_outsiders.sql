-- Mails to people who have no account, such as whoever declares an establishment.

alter table outbox_mail alter column recipient drop not null,
    add column address text check (length(address) <= 254 and address ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
    add constraint outbox_mail_addressed check ((recipient is null) <> (address is null));
comment on column outbox_mail.address is 'Of somebody who has no account; else the account says where mail goes.';
create unique index outbox_mail_once_outside on outbox_mail (address, once_key) where recipient is null;

-- Called in the transaction of whoever made the change, who may see no mails: it takes the portal's sight and gives the
-- caller's back.
create function outbox_post(to_address text, with_subject text, with_body text, as_shown text, with_secret text, occasion text,
                            at timestamp with time zone) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
    added integer;
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    insert into outbox_mail (id, address, once_key, subject, body, shown, secretive, secret, made_at, next_attempt)
    values (gen_random_uuid(), to_address, occasion, with_subject, with_body, as_shown, with_secret is not null, with_secret, at, at)
    on conflict do nothing;
    get diagnostics added = row_count;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return added > 0;
end $$;
