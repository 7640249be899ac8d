-- A declaration that nobody has confirmed can be taken back by whoever sent it; then nothing of it stays.

create policy establishment_withdraw on establishment for delete
    using (((select app_writes()) & 1) <> 0 and state in ('DECLARED', 'SENT_BACK'));
create policy establishment_turn_withdraw on establishment_turn for delete
    using (((select app_writes()) & 1) <> 0
        and exists (select from establishment e where e.id = establishment_id and e.state in ('DECLARED', 'SENT_BACK')));
create policy establishment_told_apart_withdraw on establishment_told_apart for delete
    using (((select app_writes()) & 1) <> 0);

create function establishment_withdraw(which uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from establishment e where e.id = which and e.state in ('DECLARED', 'SENT_BACK') for update;
    if not found or exists (select from establishment_turn t
                             where t.establishment_id = which and t.state not in ('DECLARED', 'SENT_BACK')) then
        return false;
    end if;
    delete from establishment_declaration d where d.mends = which;
    delete from establishment_email_proof p where p.establishment_id = which;
    delete from establishment_told_apart t where which in (t.one, t.other);
    delete from establishment_turn t where t.establishment_id = which;
    delete from establishment e where e.id = which;
    return found;
end $$;
revoke execute on function establishment_withdraw(uuid) from public;
grant execute on function establishment_withdraw(uuid) to portal_runtime;
