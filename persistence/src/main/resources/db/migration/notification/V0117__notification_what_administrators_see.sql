-- Administrators look after mails but see no business record: the body they are shown names none.
alter table outbox_mail add column shown text;
update outbox_mail set shown = '';
alter table outbox_mail alter column shown set not null;

drop function notice_post(uuid[], text, text, boolean, text, text[], text, text, uuid, text, timestamp with time zone, text, text, text, text);

create function notice_post(recipients uuid[], of_kind text, usual text, free boolean, of_message text, with_arguments text[],
                            at_address text, about_kind text, about uuid, occasion text, at timestamp with time zone,
                            letter_vi text[], letter_en text[]) returns integer
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
        -- A letter is its subject, its body, and what administrators see of the body.
        insert into outbox_mail (id, recipient, once_key, subject, body, shown, secretive, made_at, next_attempt)
        select gen_random_uuid(), chosen.recipient, 'notice:' || occasion,
               chosen.letter[1], chosen.letter[2], chosen.letter[3], false, at, at
          from (select posted.recipient, posted.delivery,
                       case when reader.language = 'EN' then letter_en else letter_vi end as letter
                  from posted left join notice_reader reader on reader.account_id = posted.recipient) chosen
         where chosen.delivery = 'AT_ONCE'
        on conflict on constraint outbox_mail_once do nothing
    )
    select count(*) into told from posted;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return told;
end $$;
