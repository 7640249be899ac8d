-- Which of the declared ways to reach an establishment somebody has tried, and the links that prove addresses.

alter table establishment
    add column email_proved_at timestamptz check (email_proved_at is null or email is not null),
    add column phone_called_at timestamptz,
    add column phone_called_by text check (length(phone_called_by) <= 120),
    add constraint establishment_called_by check ((phone_called_at is null) = (phone_called_by is null));
comment on column establishment.email_proved_at is 'When somebody followed the link mailed to the address.';
comment on column establishment.phone_called_at is 'When an official called the number and reached the representative.';

-- What is new has not been tried yet, whoever enters it: a declarant, a merger or an import.
create function establishment_is_reached_anew() returns trigger language plpgsql as $$
begin
    if new.email is distinct from old.email then
        new.email_proved_at := null;
    end if;
    if new.phone <> old.phone then
        new.phone_called_at := null;
        new.phone_called_by := null;
    end if;
    return new;
end $$;
create trigger establishment_is_reached_anew before update of email, phone on establishment
    for each row execute function establishment_is_reached_anew();

create table establishment_email_proof (
    token_digest text primary key check (token_digest ~ '^[0-9a-f]{64}$'),
    establishment_id uuid not null references establishment,
    email text not null check (length(email) <= 254),
    expires_at timestamptz not null,
    used_at timestamptz
);
create index establishment_email_proof_of on establishment_email_proof (establishment_id);
create policy establishment_email_proof_portal on establishment_email_proof
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table establishment_email_proof enable row level security, force row level security;
